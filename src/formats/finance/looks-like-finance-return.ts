/** Tells from the names of its columns alone whether a table is a published finance return. It judges nothing else. */
import { plainName } from '../tables/plain-name.ts';
import { isFinanceHeader } from './finance-header.ts';

/** looksLikeFinanceReturn(['E-code', 'ONS Code', 'Local authority', 'Class']) is true; so is the header of the detailed ASC-FR. */
export function looksLikeFinanceReturn(headerFields: readonly string[]): boolean {
  return isFinanceHeader(headerFields) || isDetailedReturn(headerFields);
}

/** The Adult Social Care Finance Return in its long layout: recognised, so that its refusal can say what to add instead. */
export function isDetailedReturn(headerFields: readonly string[]): boolean {
  const names = new Set(headerFields.map(plainName));
  return names.has('itemvalue') && names.has('financetype');
}
