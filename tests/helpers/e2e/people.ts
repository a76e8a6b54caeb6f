import path from 'node:path';
import { expect, type Locator, type Page } from '@playwright/test';
import { replies } from '../replies.ts';
import { goTo } from './screens.ts';

/** What tests of attendees and imports say. */
