package careplan.manual;

import java.util.List;

/** {@code careplan-team(5)}: what a team keeps in {@code .careplan}. */
public final class TeamPage {
  private static final String ABOUT =
      """
      A team that keeps its plans together agrees on some things once. They stand in the folder \
      `.careplan`, and hold for the plans below the folder that `.careplan` stands in. It is kept \
      in git with the plans. Where a file has a fault, the plans below it are not checked until it \
      is mended.
      """;

  /** Settings of a team, as an example. */
  public static final String SETTINGS =
      """
      rules: {no-background: off, review-overdue: error}
      exclude: [archive/]
      areas: [body, mind, home, people]
      allowed-abbreviations: [CMHT]
      limits: {days-of-grace: 7}
      check-first: [about-me.please-do]
      per-path:
        training/: {rules: {jargon: off}}
      extends: ../shared""";

  /** Words of a team, as an example. */
  public static final String WORDS =
      """
      bluebell house  | service | What would going there make possible?
      thursday lunch
      link worker     | role
      wrap-round      | jargon  | help from several people at once
      tto             | abbreviation | tablets to take home
      cmht            | known""";

  private static final String ABOUT_WORDS =
      """
      Each line has a word or phrase, what sort of word it is, plain words or a question, and where \
      the advice comes from. A word alone is of the sort of the one above it.

      Sorts of words are `service`, `role`, `profession`, `treatment`, `equipment`, `benefit`, \
      `medicine`, `organisation` and `relation`; `jargon`, `abbreviation`, `judgemental` and \
      `judgemental of a person`; `need`, for what is no service though a word in it is one; \
      `known`, for short forms that everybody here knows; and `ordinary`, for a word that the \
      program takes for jargon or judgement and you do not.
      """;

  /** Rules of a team, as an example. */
  public static final String RULES =
      """
      - rule: no-answerphone
        at: crisis.contacts
        pattern: (?i)answer ?phone
        message: Name a number that somebody picks up.
        level: error
        why: Somebody in a crisis rings once.
        flagged: Duty desk, answer phone at night
        silent: The night nurse answers the phone
      - rule: says-how-to-get-in
        at: person.home
        must-be-present: yes
        message: Say how a helper gets in, and who has a key.
        detail: brief""";

  private static final String ABOUT_RULES =
      """
      A rule says what must not be found somewhere, or what must be there. `at` takes paths of the \
      format, and all beneath them counts; a pattern without it looks everywhere. The person's own \
      words are left alone. `detail` says from which size of plan on the rule speaks; unless it is \
      said, patterns hold for every plan, and what must be present is asked of full ones.

      A pattern is a regular expression as RE2 has it, without looking ahead or back; `\\b` knows \
      unaccented letters only. It stands in single quotes where it starts with a bracket or holds \
      a space and #. What stands under `flagged` and `silent` is tried each time.

      Such a rule is listed, explained, selected, weighed and allowed as any other; its group is \
      `team`.
      """;

  /** A standard of a team, as an example. */
  public static final String STANDARDS =
      """
      standard: our-minimum
      title: What we always ask
      source: Team meeting of 4 May 2026
      types: [rehabilitation]
      points:
        - point: way-home
          says: Somebody takes the person home.
          any: [person.home, actions.where = home]
          rules: [no-24-7-contact]""";

  private static final String ABOUT_STANDARDS =
      """
      `all`, `any` and `each` name what must stand in a plan (`each: [goals.measure]` asks it of \
      every goal), `rules` those that must find nothing. `unless`, `may-be-left-out`, `not-types`, \
      `detail`, `where` and `enough` say of what it is not asked, and how much will do. A standard \
      of a name that the program knows takes the place of that one.
      """;

  private static final String TEMPLATES =
      """
      `NAME.yaml` is for `careplan new --template NAME`: it sets the type, questions to leave out, \
      and what is the same for everybody, such as the number of the night line. It never says what \
      only the person can.

      `copy.css` is the look of copies, and `labels.TAG.properties` their headings in a language, \
      one of ours or a new one. `careplan render --show-template` prints ours to start from.
      """;

  private static final String BASELINE =
      """
      Written by `careplan lint --write-baseline`: findings that were accepted as they were, by \
      digests and no words, one finding a line, so that it merges well. A finding is known again \
      by its rule, its place by ids and its words, so lines may move. What has been mended is \
      taken out by the next check of that plan, provided that all rules ran, no other day was \
      asked for, and the plan could be read to its end; where `CI` is set, nothing is written.
      """;

  private TeamPage() {}

  /** The whole page. */
  public static String text(String date, String version) {
    Roff page = new Roff("careplan-team", 5, date, version, "settings, words and rules of a team");
    page.section("Description").paragraphs(Roff.markdown(ABOUT));
    part(page, "Settings", ".careplan/config.yaml").example(lines(SETTINGS));
    settings(page);
    part(page, "Words", ".careplan/words/*.txt").example(lines(WORDS));
    page.paragraphs(Roff.markdown(ABOUT_WORDS));
    part(page, "Rules", ".careplan/rules/*.yaml").example(lines(RULES));
    page.paragraphs(Roff.markdown(ABOUT_RULES));
    part(page, "Standards", ".careplan/standards/*.yaml").example(lines(STANDARDS));
    page.paragraphs(Roff.markdown(ABOUT_STANDARDS));
    part(page, "Templates", ".careplan/templates/").paragraphs(Roff.markdown(TEMPLATES));
    part(page, "Baseline", ".careplan/baseline.json").paragraphs(Roff.markdown(BASELINE));
    page.section("See also");
    page.paragraph(
        Roff.bold("careplan-lint")
            + "(1), "
            + Roff.bold("careplan-coverage")
            + "(1), "
            + Roff.bold("careplan-new")
            + "(1), "
            + Roff.bold("careplan-render")
            + "(1), "
            + Roff.bold("careplan-plan")
            + "(5), "
            + Roff.bold("careplan-rules")
            + "(7)");
    return page.text();
  }

  private static Roff part(Roff page, String heading, String place) {
    return page.section(heading).paragraph("In " + Roff.bold(place) + ":");
  }

  private static void settings(Roff page) {
    page.paragraph("Each of these may be left out. What comes nearer to a plan wins.");
    page.term(Roff.bold("rules"), "How much a rule or group weighs: off, info, warning or error.");
    page.term(Roff.bold("exclude"), "What is left out where folders are searched.");
    page.term(Roff.bold("areas"), "The team's parts of life, in place of ours.");
    page.term(Roff.bold("allowed-abbreviations"), "Short forms that everybody here knows.");
    page.term(
        Roff.bold("limits"),
        "The most words in a sentence (words-a-sentence), the most goals at a time (goals), and"
            + " the days that may pass after a date before it counts as passed (days-of-grace).");
    page.term(
        Roff.bold("check-first"),
        "Parts of a plan that diff shows first, beside those that bear on safety.");
    page.term(Roff.bold("today"), "The day on which plans are judged, for examples and training.");
    page.term(Roff.bold("per-path"), "Any of these but exclude, for the plans that a path covers.");
    page.term(
        Roff.bold("extends"),
        "Another such file or folder, read first as though it stood here. Nothing is ever fetched"
            + " from an address.");
  }

  private static List<String> lines(String block) {
    return List.of(block.split("\n", -1));
  }
}
