/**
 * Takes every rendered component off the page after its test, so that no test sees another's.
 *
 * Must not add matchers: tests ask for roles and text, as a reader does.
 */
import { cleanup } from '@testing-library/react';
import { afterEach } from 'vitest';

afterEach(() => cleanup());
