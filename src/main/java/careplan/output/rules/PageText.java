package careplan.output.rules;

import careplan.lint.Group;
import careplan.lint.RulePage;
import careplan.output.text.Markdown;
import careplan.output.text.Paper;
import careplan.output.text.Paper.Style;
import careplan.output.text.VisibleText;
import java.io.PrintStream;
import java.util.HashSet;
import java.util.Set;

/** The page of a rule as a terminal shows it; what a sample is remarked on for is marked. */
public final class PageText {
  private static final String FENCE = "```";

  private final PrintStream out;
  private final Paper paper;
  private final StringBuilder paragraph = new StringBuilder();
  private boolean inFence;
  private Set<Integer> flagged = Set.of();
  private int sampleLine;

  private PageText(PrintStream out, Paper paper) {
    this.out = out;
    this.paper = paper;
  }

  /** Writes a page, under a heading that says how the rule is weighed here. */
  public static void write(RuleLevel entry, RulePage page, PrintStream out, Paper paper) {
    PageText text = new PageText(out, paper);
    text.writeHeading(entry);
    for (String line : page.text().split("\n", -1)) {
      text.write(VisibleText.oneLine(line));
    }
    text.endParagraph();
    text.writeAllowing(entry);
  }

  private void writeHeading(RuleLevel entry) {
    out.print(paper.in(Style.STRONG, entry.rule().name()) + "\n");
    out.print(paper.in(RulesText.style(entry.level()), entry.level()));
    out.print(entry.origin().isEmpty() ? "" : " (set in " + entry.origin() + ")");
    out.print(", " + entry.rule().group().title());
    if (!entry.rule().sources().isEmpty()) {
      out.print(", source " + String.join(", ", entry.rule().sources()));
    }
    out.print("\n");
  }

  private void write(String line) {
    if (line.startsWith(FENCE)) {
      endParagraph();
      startOrEndFence(line);
    } else if (inFence) {
      sampleLine++;
      String mark = flagged.contains(sampleLine) ? paper.in(Style.YELLOW, "  > ") : "    ";
      out.print((mark + line).stripTrailing() + "\n");
    } else if (line.isBlank()) {
      endParagraph();
    } else if (line.startsWith("#")) {
      endParagraph();
      if (line.startsWith("##")) {
        out.print("\n" + paper.in(Style.STRONG, Markdown.plain(line.replace("#", "").strip())));
        out.print("\n");
      }
    } else if (line.startsWith("- ") || line.startsWith("|")) {
      endParagraph();
      paragraph.append(line);
    } else {
      paragraph.append(paragraph.isEmpty() ? "" : " ").append(line.strip());
    }
  }

  private void startOrEndFence(String line) {
    inFence = !inFence;
    if (!inFence) {
      return;
    }
    out.print("\n");
    sampleLine = 0;
    flagged = new HashSet<>();
    for (String word : line.split(" ", -1)) {
      if (!word.isEmpty() && word.chars().allMatch(Character::isDigit)) {
        flagged.add(Integer.valueOf(word));
      }
    }
  }

  private void endParagraph() {
    if (paragraph.isEmpty()) {
      return;
    }
    String words = paragraph.toString();
    paragraph.setLength(0);
    if (words.startsWith("|")) {
      out.print(words + "\n");
      return;
    }
    boolean item = words.startsWith("- ");
    String indent = item ? "  " : "";
    out.print(item ? "" : "\n");
    out.print(
        String.join("\n" + indent, paper.wrap(Markdown.plain(words), 0, indent.length())) + "\n");
  }

  private void writeAllowing(RuleLevel entry) {
    if (entry.rule().group() == Group.LINTING) {
      return;
    }
    out.print("\n" + paper.in(Style.STRONG, "To set it aside") + "\n\n");
    if (entry.rule().safety()) {
      out.print("    allowed:\n      - {rule: " + entry.rule().name() + ", at: ..., ");
      out.print("reason: ..., by: ..., until: ...}\n");
    } else {
      out.print("    # careplan: allow " + entry.rule().name() + " - the reason\n");
    }
  }
}
