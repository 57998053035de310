package careplan.output.diff;

import careplan.diff.Sentence;
import careplan.diff.Summary;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/**
 * A comment for a pull request: what bears on safety of every plan first, then each plan; never
 * longer than a host takes, and what was left out is said.
 */
public final class MarkdownDiff implements DiffFormat {
  /** Hosts take 65,536 characters; a little is left for what a pipeline adds. */
  static final int LONGEST = 60_000;

  private static final int CLOSING = 600;

  private final PrintStream out;
  private final List<Compared> plans = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private int leftOut;

  /** A format that writes everything at the end. */
  public MarkdownDiff(PrintStream out) {
    this.out = out;
  }

  @Override
  public void file(Compared compared) {
    plans.add(compared);
  }

  @Override
  public void end() {
    List<Summary> summaries = new ArrayList<>();
    for (Compared compared : plans) {
      summaries.add(
          compared.isCompared()
              ? Summary.of(compared.difference().get(), compared.changes())
              : Summary.NOTHING);
    }
    String person = plans.size() == 1 ? summaries.get(0).person() : "";
    String one = person.isEmpty() ? "the plan" : "the plan of " + MarkdownWords.escaped(person);
    text.append("<!-- careplan diff -->\n## What is new in ");
    text.append(plans.size() == 1 ? one : plans.size() + " plans").append("\n\n");
    checkFirst(summaries);
    for (int i = 0; i < plans.size(); i++) {
      plan(plans.get(i), summaries.get(i));
    }
    if (leftOut > 0) {
      text.append("\n**").append(leftOut);
      text.append(leftOut == 1 ? " more entry is" : " more entries are");
      text.append(" not shown here**: there is no room. Run `careplan diff` to see everything.\n");
    }
    out.print(text);
  }

  private void checkFirst(List<Summary> summaries) {
    boolean started = false;
    for (int i = 0; i < plans.size(); i++) {
      if (summaries.get(i).checkFirst().isEmpty()) {
        continue;
      }
      if (!started) {
        text.append("### Check these first\n\n");
        started = true;
      }
      if (plans.size() > 1) {
        add("**" + MarkdownWords.escaped(plans.get(i).newName()) + "**\n\n", 0);
      }
      for (Sentence sentence : summaries.get(i).checkFirst()) {
        StringBuilder entry = new StringBuilder(entry(sentence, true));
        for (String reason : sentence.reasons()) {
          entry.append("  - *").append(MarkdownWords.escaped(reason)).append("*\n");
        }
        add(entry.toString(), 1);
      }
      text.append('\n');
    }
  }

  private void plan(Compared compared, Summary summary) {
    add("### " + MarkdownWords.escaped(compared.names()) + "\n\n", 0);
    if (!compared.isCompared()) {
      add("**Could not compare:** " + MarkdownWords.escaped(compared.problem()) + "\n\n", 1);
      return;
    }
    if (compared.changes().isEmpty()) {
      add("No changes.\n\n", 0);
    }
    for (Summary.Section section : summary.sections()) {
      String heading =
          "<details open><summary>"
              + MarkdownWords.html(section.heading())
              + " ("
              + section.sentences().size()
              + ")</summary>\n\n";
      if (!add(heading, 0)) {
        leftOut += section.sentences().size();
        continue;
      }
      for (Sentence sentence : section.sentences()) {
        add(entry(sentence, false), 1);
      }
      text.append("\n</details>\n\n");
    }
    for (String note : summary.standing()) {
      add("*" + MarkdownWords.escaped(note) + "*\n\n", 1);
    }
    add(summary.counts() + "\n\n", 0);
  }

  /** Adds a whole entry, or counts it where there is no room for it. */
  private boolean add(String entry, int counts) {
    if (leftOut > 0 || text.length() + entry.length() > LONGEST - CLOSING) {
      leftOut += counts;
      return false;
    }
    text.append(entry);
    return true;
  }

  private static String entry(Sentence sentence, boolean first) {
    StringBuilder entry = new StringBuilder(first ? "- \u26a0 " : "- ");
    for (Runs.Run run : Runs.inPlace(sentence)) {
      String words = MarkdownWords.escaped(run.text());
      entry.append(
          switch (run.mark()) {
            case SAME -> words;
            case OLD -> "<del>" + words + "</del>";
            case NEW -> "<ins>" + words + "</ins>";
          });
    }
    entry.append('\n');
    for (String detail : sentence.details()) {
      entry.append("  - ").append(MarkdownWords.escaped(detail)).append('\n');
    }
    return entry.toString();
  }
}
