package careplan.output.rules;

import careplan.lint.Group;
import careplan.lint.RuleInfo;
import careplan.output.text.Paper;
import careplan.output.text.Paper.Style;
import careplan.output.text.VisibleText;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;

/** The catalogue for people: group by group, each rule with its level and what it remarks on. */
public final class RulesText {
  private static final int INDENT = 11;

  private RulesText() {}

  /** Writes rules that stand in the order of the catalogue. */
  public static void write(List<RuleLevel> rules, PrintStream out, Paper paper) {
    boolean first = true;
    boolean set = false;
    for (Group group : Group.values()) {
      List<RuleLevel> members = rules.stream().filter(r -> r.rule().group() == group).toList();
      if (members.isEmpty()) {
        continue;
      }
      out.print(first ? "" : "\n");
      first = false;
      String word = group.name().toLowerCase(Locale.ROOT);
      out.print(paper.in(Style.STRONG, group.title()) + " (" + word + ")\n");
      for (RuleLevel member : members) {
        write(member, out, paper);
        set |= !member.origin().isEmpty();
      }
    }
    out.print(
        set
            ? "\nLevels are the rules' own where no file is named.\n"
            : "\nAll of these are the rules' own levels: no settings file changes them here.\n");
  }

  private static void write(RuleLevel entry, PrintStream out, Paper paper) {
    String level = entry.level() + " ".repeat(Math.max(1, INDENT - 2 - entry.level().length()));
    out.print("  " + paper.in(style(entry.level()), level) + entry.rule().name());
    if (!entry.origin().isEmpty()) {
      out.print("  (set in " + VisibleText.oneLine(entry.origin()) + ownLevel(entry.rule()) + ")");
    }
    out.print("\n");
    for (String line : paper.wrap(VisibleText.oneLine(entry.rule().summary()), INDENT, INDENT)) {
      out.print(" ".repeat(INDENT) + paper.in(Style.FAINT, line) + "\n");
    }
  }

  /** A team's own rule is set in the file that holds it, or in their settings. */
  private static String ownLevel(RuleInfo rule) {
    return rule.group() == Group.TEAM ? "" : "; its own is " + rule.severity().word();
  }

  static Style style(String level) {
    return switch (level) {
      case "error" -> Style.RED;
      case "warning" -> Style.YELLOW;
      case "info" -> Style.BLUE;
      default -> Style.FAINT;
    };
  }
}
