/**
 * Forenames common in England among the generations in adult social care, to recognise a column of names by its content.
 * A list can only recognise some: other names are caught by what a column of names looks like (private-columns.ts).
 */
const WOMEN =
  'agnes alice amanda amy angela ann anna anne annie audrey barbara beatrice beryl betty brenda bridget carol caroline catherine charlotte chloe christine claire constance dawn deborah debra denise diana diane doreen doris dorothy edith edna eileen elaine eleanor elizabeth ellen elsie emily emma enid ethel eunice eva evelyn fatima fiona florence frances freda gillian gladys glenys grace gwen gwendolyn hannah hazel heather helen hilda hilary ida irene iris isabel ivy jacqueline jane janet janice jean jennifer jessica jill joan joanne josephine joyce judith julia julie june karen kate kathleen kathryn kelly laura lesley lilian lily linda lisa lorna lorraine louise lucy mabel margaret maria marian marie marion marjorie mary maureen mavis mildred minnie miriam moira molly monica muriel nancy natalie nicola nora norah norma olive olivia pamela patricia paula pauline peggy penelope phyllis priscilla rachel rebecca rita rosemary ruby ruth sally samantha sandra sarah sharon sheila shirley sophie stella stephanie susan sylvia teresa theresa thelma tracey ursula valerie vera veronica victoria violet vivienne wendy winifred yvonne zoe';
const MEN =
  'aaron abdul adam adrian ahmed alan albert alec alexander alfred ali allan andrew anthony archie arnold arthur barry basil benjamin bernard bill brian bruce cecil charles christopher clifford clive colin craig cyril daniel darren david dean dennis derek desmond donald douglas duncan edgar edward edwin eric ernest eugene francis frank fred frederick gareth gary geoffrey george gerald gilbert glen gordon graham gregory harold harry henry herbert howard hugh ian ibrahim ivan ivor jack jacob james jason jeffrey jeremy jim joe john jonathan joseph joshua keith kenneth kevin laurence lawrence lee leonard leslie lewis lionel luke malcolm mark martin matthew maurice melvyn michael mohammed muhammad neil neville nigel norman oliver oscar patrick paul percy peter philip phillip ralph raymond reginald richard robert robin rodney roger roland ronald roy rupert russell samuel sean sidney simon stanley stephen steven stewart stuart sydney terence terry thomas timothy tom tony trevor victor vincent wilfred walter william';

const FORENAMES: ReadonlySet<string> = new Set(`${WOMEN} ${MEN}`.split(' '));

export function isForename(word: string): boolean {
  return FORENAMES.has(word.toLowerCase());
}
