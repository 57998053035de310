package careplan.output.diff;

import static org.assertj.core.api.Assertions.assertThat;

import careplan.diff.PlanDifference;
import careplan.plan.Plan;
import careplan.plan.PlanReader;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;

/** A comment for a pull request. */
class MarkdownDiffTest {
  private static final String MARKS = "\\`*_{}[]()#+-.!|~<>&@:/=^$\"' 1aw\u00e9";

  @Test
  void wordsOfAPlanComeOutAsTheyAreWhateverTheyAre() {
    Random random = new Random(4);
    Parser parser = Parser.builder().build();
    for (int i = 0; i < 20_000; i++) {
      StringBuilder words = new StringBuilder("x");
      for (int k = random.nextInt(12); k >= 0; k--) {
        words.append(MARKS.charAt(random.nextInt(MARKS.length())));
      }
      String text = words.append('x').toString().replaceAll(" +", " ");
      Node read = parser.parse("- " + MarkdownWords.escaped(text));
      assertThat(plain(read)).as("case %d", i).isEqualTo(text);
    }
    for (String start : new String[] {"1. a", "- a", "# a", "+ a", "> a", "= a", "12) a", "*a*"}) {
      assertThat(plain(parser.parse("- " + MarkdownWords.escaped(start)))).isEqualTo(start);
    }
  }

  private static String plain(Node node) {
    StringBuilder text = new StringBuilder();
    node.accept(
        new AbstractVisitor() {
          @Override
          public void visit(Text one) {
            text.append(one.getLiteral());
          }

          @Override
          public void visit(SoftLineBreak line) {
            text.append('\n');
          }
        });
    return text.toString();
  }

  @Test
  void callsNobodyAndLinksNowhere() {
    assertThat(MarkdownWords.escaped("@jo see #12, https://evil.example or www.evil.example"))
        .doesNotContain("@jo")
        .doesNotContain("#12")
        .doesNotContain("https://")
        .doesNotContain("www.evil");
  }

  @Test
  void isNeverLongerThanAHostTakesAndSaysWhatIsLeftOut() {
    StringBuilder after = new StringBuilder("needs:\n");
    for (int i = 0; i < 3_000; i++) {
      after
          .append("- {id: n-")
          .append(i)
          .append(", need: I need to be warm ")
          .append(i)
          .append("}\n");
    }
    after.append("health: {allergies: [{to: Latex}]}\n");
    String markdown = markdown("title: x\n", after.toString());
    assertThat(markdown.length()).isLessThanOrEqualTo(MarkdownDiff.LONGEST);
    assertThat(markdown).contains("Health is new").contains("not shown here");
    int shown = markdown.split("New need", -1).length - 1;
    int leftOut = Integer.parseInt(markdown.replaceAll("(?s).*\\*\\*(\\d+) more entr.*", "$1"));
    assertThat(shown + leftOut).isEqualTo(3_000);
  }

  @Test
  void couldNotCompareIsNeverNoChanges() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(bytes, false, StandardCharsets.UTF_8);
    MarkdownDiff format = new MarkdownDiff(out);
    format.file(Compared.failed("a", "b", "a, line 1: broken", "x", "y"));
    format.end();
    out.flush();
    assertThat(bytes.toString(StandardCharsets.UTF_8))
        .contains("Could not compare")
        .doesNotContain("No changes");
  }

  private static String markdown(String before, String after) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(bytes, false, StandardCharsets.UTF_8);
    PlanDifference difference = PlanDifference.between(plan(before), plan(after));
    MarkdownDiff format = new MarkdownDiff(out);
    format.file(Compared.of("a", "b", difference, difference.changes()));
    format.end();
    out.flush();
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private static Plan plan(String yaml) {
    return PlanReader.read("plan", yaml.getBytes(StandardCharsets.UTF_8)).plan().orElseThrow();
  }
}
