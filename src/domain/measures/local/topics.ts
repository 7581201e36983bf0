/** The topics of the library of local measures: their order, which is that of the service's own story, and their titles. */
import type { LocalTopic } from './local-measure.ts';

export interface Topic {
  readonly id: LocalTopic;
  readonly title: string;
}

export const TOPICS: readonly Topic[] = [
  { id: 'people', title: 'People supported' },
  { id: 'front-door', title: 'Front door' },
  { id: 'home-care', title: 'Home care' },
  { id: 'reablement', title: 'Reablement' },
  { id: 'care-homes', title: 'Care homes and discharge' },
  { id: 'independence', title: 'Work and homes' },
  { id: 'waits', title: 'Other waits' },
  { id: 'workforce', title: 'Workforce' },
  { id: 'quality', title: 'Quality' },
  { id: 'feedback', title: 'Complaints and compliments' },
  { id: 'population', title: 'Population' },
  { id: 'own', title: 'Your own measures' },
];
