import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { type ConsentWorld, surveyPage } from '../page/consent/survey-page.ts';

// Runs in the page's own world; its answer is the injection's result.
export default defineUnlistedScript(() => surveyPage(globalThis as ConsentWorld));
