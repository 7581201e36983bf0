/** The first page: what changed and what needs attention. */
export function BriefingPage() {
  return <h1>Briefing</h1>;
}
