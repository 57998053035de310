package careplan.lint.rules.language;

import careplan.lint.Rule;
import java.util.List;

/** The rules on language, in the order of the catalogue. */
public final class LanguageRules {
  /** All of them. */
  public static final List<Rule> ALL =
      List.of(
          new JudgementalWord(),
          new Jargon(),
          new AbbreviationNotExplained(),
          new RiskManagementWording(),
          new SentenceTooLong(),
          new ParagraphTooLong(),
          new ClinicalNotesInPlan(),
          new PassiveOrServiceVoice());

  private LanguageRules() {}
}
