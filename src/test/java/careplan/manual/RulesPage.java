package careplan.manual;

import careplan.lint.Group;
import careplan.lint.Rule;
import careplan.lint.RuleInfo;
import careplan.lint.RulePage;
import careplan.lint.rules.Rules;
import java.util.List;
import java.util.Locale;

/** {@code careplan-rules(7)}: the catalogue, from the pages of the rules. */
public final class RulesPage {
  private static final String ABOUT =
      """
      `careplan lint` holds plans against these rules. Each has a name, belongs to a group, and \
      weighs as an error, a warning or an info, unless a plan's size or a team's settings say \
      otherwise. Rules judge how a plan is written, never what care is right.

      `careplan explain` NAME shows a rule with examples of what it finds and of what it leaves \
      alone. `careplan rules` lists them as they are weighed where you are, with the team's own.
      """;

  private static final String ASIDE =
      """
      A comment on the line, or on the line above it, sets a remark aside; at the top of the \
      file, for the whole of it:
      """;

  private static final String SAFETY =
      """
      A rule marked safety can be set aside only under `allowed` in the plan, by somebody with a \
      name and until a day:
      """;

  private RulesPage() {}

  /** The whole page. */
  public static String text(String date, String version) {
    Roff page = new Roff("careplan-rules", 7, date, version, "what careplan lint remarks on");
    page.section("Description").paragraphs(Roff.markdown(ABOUT));
    page.section("To set a remark aside").paragraphs(ASIDE);
    page.example(List.of("# careplan: allow RULE - the reason"));
    page.paragraphs(Roff.markdown(SAFETY));
    page.example(
        List.of(
            "allowed:", "  - {rule: RULE, at: ID, reason: WHY, by: PERSON, until: 2027-03-31}"));
    page.section("Rules");
    for (Group group : Group.values()) {
      List<RuleInfo> members =
          Rules.ALL.stream().map(Rule::info).filter(rule -> rule.group() == group).toList();
      if (!members.isEmpty()) {
        page.subsection(group.title() + " (" + group.name().toLowerCase(Locale.ROOT) + ")");
        members.forEach(rule -> rule(page, rule));
      }
    }
    page.section("See also");
    page.paragraph(
        Roff.bold("careplan-lint")
            + "(1), "
            + Roff.bold("careplan-explain")
            + "(1), "
            + Roff.bold("careplan-rules")
            + "(1), "
            + Roff.bold("careplan-plan")
            + "(5)");
    return page.text();
  }

  private static void rule(Roff page, RuleInfo rule) {
    RulePage about = RulePage.of(rule);
    String level = rule.severity().word() + (rule.safety() ? ", safety" : "");
    page.term(Roff.bold(rule.name()) + " (" + level + ")", Roff.markdown(checks(about)));
    if (!about.why().isEmpty()) {
      page.more(Roff.italic("Why:") + " " + Roff.markdown(about.why()));
    }
  }

  /** What it checks: the first paragraph below the heading. */
  private static String checks(RulePage page) {
    String[] parts = page.text().strip().split("\n\n", -1);
    return parts[parts[0].startsWith("# ") ? 1 : 0].replace('\n', ' ');
  }
}
