package careplan.language.judgement;

import careplan.language.Vocabulary;
import careplan.language.time.ContactHours;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** What is asked of labelled statements, and how often the answer is right. */
final class Questions {

  private final NeedJudgement needs = new NeedJudgement(Vocabulary.standard());
  final GoalJudgement goals = new GoalJudgement(Vocabulary.standard());
  private final ActionJudgement actions = new ActionJudgement(Vocabulary.standard());
  private final LanguageJudgement language = new LanguageJudgement(Vocabulary.standard());

  /** A yes-or-no question about a line of a file. */
  record Question(
      String name,
      String file,
      Predicate<Map<String, String>> said,
      Predicate<Map<String, String>> meant,
      Function<Map<String, String>, Object> because) {}

  final List<Question> all =
      List.of(
          new Question(
              "a service, not a need",
              "needs.tsv",
              row -> !needs.of(row.get("text")).kind().isNeed(),
              row -> row.get("label").equals("service"),
              row -> needs.of(row.get("text"))),
          new Question(
              "goal specific",
              "goals.tsv",
              row -> goal(row).specific().holds(),
              row -> row.get("specific").equals("1"),
              row -> goal(row).specific()),
          new Question(
              "goal measurable",
              "goals.tsv",
              row -> goal(row).measurable().holds(),
              row -> row.get("measurable").equals("1"),
              row -> goal(row).measurable()),
          new Question(
              "goal time-bound",
              "goals.tsv",
              row -> goal(row).timeBound().isBound(),
              row -> row.get("timebound").equals("1"),
              row -> goal(row).timeBound()),
          new Question(
              "the person's own goal",
              "goals.tsv",
              row -> goal(row).personsOwn().holds(),
              row -> row.get("person_centred").equals("1"),
              row -> goal(row).personsOwn()),
          new Question(
              "action vague",
              "actions.tsv",
              row -> !action(row).isClear(),
              row -> row.get("label").equals("vague"),
              this::action),
          new Question(
              "words to look at again",
              "language.tsv",
              row -> !found(row).isEmpty(),
              row -> !row.get("spans").isBlank(),
              this::found));

  private GoalVerdict goal(Map<String, String> row) {
    return goals.of(row.get("text"), row.get("measure"), row.get("by"), row.get("why"));
  }

  private ActionVerdict action(Map<String, String> row) {
    return actions.of(row.get("text"), "", "", "");
  }

  private List<LanguageFinding> found(Map<String, String> row) {
    return language.of(row.get("text"), Set.of());
  }

  /** Borderline statements count for nothing. */
  Confusion answered(Question question, Path folder) {
    Confusion confusion = new Confusion();
    for (Map<String, String> row : Statements.in(folder.resolve(question.file()))) {
      if (!row.get("borderline").equals("1")) {
        confusion.count(question.said().test(row), question.meant().test(row));
      }
    }
    return confusion;
  }

  /** How many contacts are told right, whether they answer at all hours, do not, or may. */
  static Share contacts(Path folder, boolean showMistakes) {
    int right = 0;
    int all = 0;
    for (Map<String, String> row : Statements.in(folder.resolve("crisis.tsv"))) {
      String said =
          switch (ContactHours.judge(
                  row.get("name"), row.get("role"), row.get("phone"), row.get("hours"))
              .answers()) {
            case ALWAYS -> "yes";
            case NOT_ALWAYS -> "no";
            case UNCLEAR -> "unclear";
          };
      if (row.get("borderline").equals("1")) {
        continue;
      }
      all++;
      if (said.equals(row.get("label"))) {
        right++;
      } else if (showMistakes) {
        System.out.printf(
            "  contact %s: said %s, meant %s: %s%n",
            row.get("id"), said, row.get("label"), row.get("hours"));
      }
    }
    return new Share(right, all);
  }

  /** So many of so many. */
  record Share(int right, int all) {

    double accuracy() {
      return (double) right / all;
    }
  }
}
