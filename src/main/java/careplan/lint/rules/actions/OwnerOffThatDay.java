package careplan.lint.rules.actions;

import careplan.language.judgement.OwnerKind;
import careplan.language.time.WeekHours;
import careplan.language.time.WeekTimes;
import careplan.lint.Context;
import careplan.lint.Group;
import careplan.lint.Part;
import careplan.lint.Reporter;
import careplan.lint.Rule;
import careplan.lint.RuleInfo;
import careplan.lint.Severity;
import careplan.lint.rules.Saying;
import careplan.lint.rules.Series;
import careplan.plan.Action;
import careplan.plan.Detail;
import careplan.plan.TeamMember;
import careplan.plan.Text;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What is done every day is done at weekends too: not by somebody alone who works from Monday to
 * Friday, as the plan itself says (R099, R101, R145). The hours of a service are those of its
 * telephone, and the hours of family those in which they like to be rung; of those it says nothing.
 */
final class OwnerOffThatDay implements Rule {
  private static final int MINUTES_OF_DAY = 24 * 60;
  private static final int STEP = 15;

  private static final RuleInfo INFO =
      RuleInfo.of(
              "owner-off-that-day",
              Group.ACTIONS,
              Severity.WARNING,
              Detail.BRIEF,
              "An action falls on days on which whoever does it does not work.",
              "R099",
              "R101",
              "R145")
          .in(Part.SAFETY);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Context context, Reporter reporter) {
    if (context.plan().isOver()) {
      return;
    }
    for (OpenAction open : OpenAction.in(context.plan())) {
      Action action = open.action();
      List<Text> owners = Parts.owners(action);
      Text when = action.when().orElse(null);
      if (when == null || owners.size() != 1) {
        continue;
      }
      WeekHours hours = hours(context, owners.get(0)).orElse(null);
      List<String> days = hours == null ? List.of() : daysOff(context, when, hours);
      if (!days.isEmpty()) {
        TeamMember worker = context.plan().member(owners.get(0).value()).orElseThrow();
        reporter.report(
            when,
            "This is done \"{}\", and the hours of {} are \"{}\". Who does it on {}?",
            Saying.of(reporter, when),
            worker.name().orElse(owners.get(0)),
            worker.hours().orElseThrow(),
            Series.of(days));
      }
    }
  }

  /** The hours of somebody who works alone and by name, where they are said for certain. */
  private static Optional<WeekHours> hours(Context context, Text owner) {
    TeamMember member = context.plan().member(owner.value()).orElse(null);
    if (member == null || !member.block().is("kind", "professional")) {
      return Optional.empty();
    }
    boolean service =
        member
            .name()
            .map(name -> context.language().owner(name).kind())
            .filter(kind -> kind == OwnerKind.SERVICE || kind == OwnerKind.ROLE)
            .isPresent();
    return service
        ? Optional.empty()
        : member.hours().flatMap(text -> WeekHours.parse(text.value()));
  }

  private static List<String> daysOff(Context context, Text when, WeekHours hours) {
    WeekTimes times = WeekTimes.read(when.value(), context.planDate().orElse(context.today()));
    List<String> off = new ArrayList<>();
    for (DayOfWeek day : DayOfWeek.values()) {
      if (times.exact() && times.days().contains(day) && !isOpen(hours, day)) {
        off.add(day.getDisplayName(TextStyle.FULL, Locale.ENGLISH));
      }
    }
    return off;
  }

  private static boolean isOpen(WeekHours hours, DayOfWeek day) {
    for (int minute = 0; minute < MINUTES_OF_DAY; minute += STEP) {
      if (hours.isOpen(day, minute)) {
        return true;
      }
    }
    return false;
  }
}
