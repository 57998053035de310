package careplan.language.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * The page of each rule that judges language says how often it is right, on a set that nobody reads
 * while rules are made; what it says must not drift from what is measured. {@code -Dgolden=write}
 * writes the sentences anew.
 */
class RulePageFiguresTest {

  private static final Path PAGES = Path.of("src/main/resources/careplan/rules");
  private static final Path LABELLED = Path.of("src/test/resources/careplan/language");
  private static final String SET = "untouched";
  private static final double DRIFT = 0.02;

  private static final Pattern SENTENCE =
      Pattern.compile(
          "On (\\d+) (\\w+) that nobody read while it was made \\(the set `(\\w+)`\\), it agrees"
              + " with a careful reader at (F1|kappa|accuracy) (\\d\\.\\d\\d), where 1 is full"
              + " agreement\\.");

  /** Which figure of which question a rule answers for. */
  private static final Map<String, String> FIGURES =
      Map.ofEntries(
          Map.entry("need-is-a-service", "F1 a service, not a need"),
          Map.entry("need-is-a-task", "F1 a service, not a need"),
          Map.entry("goal-not-specific", "kappa goal specific"),
          Map.entry("goal-without-measure", "kappa goal measurable"),
          Map.entry("goal-measure-not-measurable", "kappa goal measurable"),
          Map.entry("goal-without-date", "kappa goal time-bound"),
          Map.entry("goal-is-the-services-aim", "kappa the person's own goal"),
          Map.entry("action-vague", "F1 action vague"),
          Map.entry("action-without-deed", "F1 action vague"),
          Map.entry("action-hides-a-goal", "F1 action vague"),
          Map.entry("judgemental-word", "F1 words to look at again"),
          Map.entry("jargon", "F1 words to look at again"),
          Map.entry("abbreviation-not-explained", "F1 words to look at again"),
          Map.entry("risk-management-wording", "F1 words to look at again"),
          Map.entry("no-24-7-contact", "accuracy contacts"),
          Map.entry("contact-hours-unclear", "accuracy contacts"));

  /** A figure, and on how many statements. */
  private record Measured(String kind, int size, double value) {

    String sentence(String things) {
      return String.format(
          Locale.ROOT,
          "On %d %s that nobody read while it was made (the set `%s`), it agrees with a careful"
              + " reader at %s %.2f, where 1 is full agreement.",
          size,
          things,
          SET,
          kind,
          value);
    }
  }

  private final Questions questions = new Questions();

  private Measured measured(String figure) {
    String kind = figure.substring(0, figure.indexOf(' '));
    String name = figure.substring(kind.length() + 1);
    if (name.equals("contacts")) {
      Questions.Share share = Questions.contacts(LABELLED.resolve(SET), false);
      return new Measured(kind, share.all(), share.accuracy());
    }
    Questions.Question question =
        questions.all.stream().filter(each -> each.name().equals(name)).findFirst().orElseThrow();
    Confusion confusion = questions.answered(question, LABELLED.resolve(SET));
    double value = kind.equals("F1") ? confusion.f1() : confusion.kappa();
    return new Measured(kind, confusion.size(), value);
  }

  @Test
  void eachPageSaysWhatIsMeasured() throws IOException {
    for (Map.Entry<String, String> page : new TreeMap<>(FIGURES).entrySet()) {
      Path file = PAGES.resolve(page.getKey() + ".md");
      String text = Files.readString(file, StandardCharsets.UTF_8).replaceAll("\\s+", " ");
      Measured measured = measured(page.getValue());
      String wanted = measured.sentence(things(page.getValue()));
      if ("write".equals(System.getProperty("golden"))) {
        write(file, wanted);
        continue;
      }
      Matcher said = SENTENCE.matcher(text);
      assertThat(said.find()).as("%s must say: %s", file, wanted).isTrue();
      assertThat(said.group(3)).isEqualTo(SET);
      assertThat(said.group(4)).as(wanted).isEqualTo(measured.kind());
      assertThat(Integer.parseInt(said.group(1))).as(wanted).isEqualTo(measured.size());
      assertThat(Math.abs(Double.parseDouble(said.group(5)) - measured.value()))
          .as("%s must say: %s", file, wanted)
          .isLessThanOrEqualTo(DRIFT);
    }
  }

  private static void write(Path file, String sentence) throws IOException {
    String text = Files.readString(file, StandardCharsets.UTF_8);
    Matcher said = SENTENCE.matcher(text);
    Files.writeString(
        file,
        said.find()
            ? said.replaceFirst(Matcher.quoteReplacement(sentence))
            : text.stripTrailing() + "\n\n## How sure\n\n" + sentence + "\n");
  }

  private static String things(String figure) {
    return figure.endsWith("contacts") ? "contacts" : "statements";
  }
}
