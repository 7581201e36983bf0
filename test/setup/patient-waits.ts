/**
 * Lets what a component test waits for take its time on a busy machine: a second is soon gone where two cores are shared.
 *
 * Must not make a test slower that passes: waiting ends with what was waited for.
 */
import { configure } from '@testing-library/react';

configure({ asyncUtilTimeout: 15_000 });
