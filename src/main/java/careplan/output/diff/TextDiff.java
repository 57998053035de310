package careplan.output.diff;

import careplan.diff.Sentence;
import careplan.diff.Summary;
import careplan.diff.WordDifference.Mark;
import careplan.output.text.Paper;
import careplan.output.text.VisibleText;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/** Sentences for people, on a terminal or on paper. */
public final class TextDiff implements DiffFormat {
  /** How git calls a file that is not there. */
  private static final String NOTHING = "/dev/null";

  private final PrintStream out;
  private final Paper paper;
  private final boolean inPlace;
  private boolean started;

  /**
   * @param inPlace whether old and new words stand within one text, marked as {@code [-old-]} and
   *     {@code {+new+}}
   */
  public TextDiff(PrintStream out, Paper paper, boolean inPlace) {
    this.out = out;
    this.paper = paper;
    this.inPlace = inPlace;
  }

  @Override
  public void file(Compared compared) {
    out.print(started ? "\n" : "");
    started = true;
    String names = VisibleText.oneLine(compared.names());
    if (!compared.isCompared()) {
      heading(names);
      line("Could not compare: " + compared.problem(), "", "");
      out.print(LineDiff.of(compared.oldText(), compared.newText()));
      return;
    }
    Summary summary = Summary.of(compared.difference().get(), compared.changes());
    String person = VisibleText.oneLine(summary.person());
    if (compared.changes().isEmpty()) {
      heading("No changes in the plan of " + person + ".");
    } else if (compared.changes().stream().noneMatch(one -> one.kind().isOfMeaning())) {
      heading("The plan of " + person + " says the same as before.");
    } else {
      heading("What is new in the plan of " + person);
    }
    line(VisibleText.oneLine(between(compared)), "", "");
    if (!summary.checkFirst().isEmpty()) {
      out.print("\n");
      heading("Check these first");
      for (Sentence sentence : summary.checkFirst()) {
        sentence(sentence, "  ! ");
        for (String reason : sentence.reasons()) {
          line(reason, "    Why: ", "      ");
        }
      }
    }
    for (Summary.Section section : summary.sections()) {
      out.print("\n");
      heading(section.heading());
      section.sentences().forEach(sentence -> sentence(sentence, "  - "));
    }
    if (!summary.standing().isEmpty()) {
      out.print("\n");
      heading("Still as agreed before");
      summary.standing().forEach(note -> line(note, "  - ", "    "));
    }
    out.print("\n" + summary.counts() + "\n");
  }

  private static String between(Compared compared) {
    String before = compared.oldName();
    String now = compared.newName();
    if (before.equals(now)) {
      return "(in " + now + ")";
    }
    return before.equals(NOTHING)
        ? "(" + now + " is new)"
        : now.equals(NOTHING) ? "(" + before + " is gone)" : "(from " + before + " to " + now + ")";
  }

  private void heading(String words) {
    out.print(paper.in(Paper.Style.STRONG, words) + "\n");
  }

  private void sentence(Sentence sentence, String mark) {
    out.print(
        MarkedLines.of(
            inPlace ? notation(Runs.inPlace(sentence)) : Runs.oneAfterTheOther(sentence),
            paper,
            mark,
            "    "));
    for (String detail : sentence.details()) {
      line(detail, "      ", "        ");
    }
  }

  private void line(String words, String first, String margin) {
    out.print(MarkedLines.of(List.of(new Runs.Run(Mark.SAME, words)), paper, first, margin));
  }

  private static List<Runs.Run> notation(List<Runs.Run> runs) {
    List<Runs.Run> marked = new ArrayList<>(runs.size());
    for (Runs.Run run : runs) {
      marked.add(
          switch (run.mark()) {
            case OLD -> new Runs.Run(Mark.OLD, "[-" + run.text() + "-]");
            case NEW -> new Runs.Run(Mark.NEW, "{+" + run.text() + "+}");
            case SAME -> run;
          });
    }
    return marked;
  }
}
