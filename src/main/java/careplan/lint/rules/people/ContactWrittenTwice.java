package careplan.lint.rules.people;

import careplan.lint.Context;
import careplan.lint.Group;
import careplan.lint.Reporter;
import careplan.lint.Rule;
import careplan.lint.RuleInfo;
import careplan.lint.Severity;
import careplan.plan.Block;
import careplan.plan.Detail;
import careplan.plan.PhoneNumber;
import careplan.plan.PlanText;
import careplan.plan.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Contact details stand once and are pointed to; two numbers for one name cannot both be right
 * (R044).
 */
final class ContactWrittenTwice implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "contact-written-twice",
          Group.PEOPLE,
          Severity.WARNING,
          Detail.NOTE,
          "One name stands with two different telephone numbers.",
          "R044");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Context context, Reporter reporter) {
    Map<String, Text> numbers = new HashMap<>();
    List<PlanText> phones = new ArrayList<>();
    for (PlanText text : context.plan().texts()) {
      if (text.field().name().equals("phone")) {
        phones.add(text);
      }
    }
    phones.sort(
        (one, other) -> Integer.compare(one.text().node().start(), other.text().node().start()));
    for (PlanText text : phones) {
      Text phone = text.text();
      Text name = owner(context, text.within()).orElse(null);
      if (name == null) {
        continue;
      }
      Text before = numbers.putIfAbsent(name.value().strip().toLowerCase(Locale.ROOT), phone);
      if (before != null && differ(before, phone)) {
        reporter.report(
            phone,
            "{} has the number {} here and {} elsewhere in this plan. Write the number "
                + "once, under team, and point to it by id.",
            name,
            phone,
            before);
      }
    }
  }

  /** Whose number it is: the name beside it, or the name of whom it points to. */
  private static Optional<Text> owner(Context context, Block block) {
    Optional<Text> who =
        block.shape().field("who").isPresent() ? block.text("who") : Optional.empty();
    if (who.isPresent()) {
      return context.plan().member(who.get().value()).flatMap(member -> member.name());
    }
    return block.shape().field("name").isPresent() ? block.text("name") : Optional.empty();
  }

  private static boolean differ(Text one, Text other) {
    String first = PhoneNumber.digits(one.value());
    String second = PhoneNumber.digits(other.value());
    boolean bothNumbers = !first.isEmpty() && !second.isEmpty();
    return bothNumbers && !first.endsWith(second) && !second.endsWith(first);
  }
}
