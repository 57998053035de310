package careplan.language.judgement;

import careplan.language.Range;

/** What one clause of a need statement comes to. */
record NeedFinding(NeedKind kind, Range words, String question) {

  static final String TASK_QUESTION = "What would having this done make possible for the person?";

  static NeedFinding need(Range words) {
    return new NeedFinding(NeedKind.NEED, words, "");
  }
}
