package careplan.lint.rules.types;

import careplan.lint.Context;
import careplan.lint.Reporter;
import careplan.lint.Severity;
import careplan.plan.Aftercare;
import careplan.plan.Block;
import careplan.plan.Detail;
import careplan.plan.Plan;
import careplan.plan.Service;
import careplan.plan.Text;
import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * Aftercare under section 117: planned before discharge, its services marked, each with its
 * two-part purpose, as a rule free of charge, and ended by both bodies together (R247).
 */
final class AftercareContents extends TypeRule {

  AftercareContents() {
    super(
        info(
            "aftercare-contents",
            Severity.ERROR,
            Detail.BRIEF,
            "Something that aftercare under section 117 calls for is missing or wrong.",
            "R247",
            "R134"),
        "section 117 aftercare plan",
        "section-117-aftercare");
  }

  @Override
  void ask(Plan plan, Contents contents) {
    Aftercare aftercare = plan.aftercare().orElse(null);
    boolean marked = false;
    for (Service service : plan.services()) {
      marked |= service.isSection117();
    }
    contents
        .ask(
            marked,
            Severity.ERROR,
            "services.section-117",
            "which services are aftercare (section-117: yes)")
        .ask(
            aftercare != null && aftercare.section().isPresent(),
            Severity.WARNING,
            "aftercare.section",
            "the section the person was detained under")
        .ask(
            aftercare != null && aftercare.block().has("discharge"),
            Severity.WARNING,
            "aftercare.discharge",
            "the day of discharge")
        .ask(
            aftercare != null && aftercare.block().has("meeting"),
            Severity.INFO,
            "aftercare.meeting",
            "the meeting before discharge");
  }

  @Override
  void judge(Context context, Reporter reporter) {
    Plan plan = context.plan();
    Aftercare aftercare = plan.aftercare().orElse(null);
    if (aftercare != null) {
      writtenBefore(plan, aftercare, reporter);
      aftercare.ended().ifPresent(ended -> endedByBoth(ended, reporter));
    }
    for (Service service : plan.services()) {
      if (service.isSection117()) {
        purpose(context, service, reporter);
        charge(plan, service, reporter);
      }
    }
  }

  private static void writtenBefore(Plan plan, Aftercare aftercare, Reporter reporter) {
    LocalDate discharge = aftercare.discharge().map(LocalDateTime::toLocalDate).orElse(null);
    boolean late = discharge != null && plan.date().filter(discharge::isBefore).isPresent();
    boolean carriedOn = plan.follows().isPresent() || !plan.reviews().isEmpty();
    if (late && !carriedOn) {
      reporter.report(
          plan.block().text("date").orElseThrow(),
          "This plan is dated {}, after the discharge on {}. Aftercare is planned before somebody leaves"
              + " hospital, best at the meeting before discharge.",
          plan.block().text("date").orElseThrow(),
          aftercare.block().text("discharge").orElseThrow());
    }
  }

  private static void endedByBoth(Block ended, Reporter reporter) {
    boolean health = false;
    boolean socialCare = false;
    for (Text body : ended.texts("agreed-by")) {
      health |= body.value().equals("health");
      socialCare |= body.value().equals("social-care");
    }
    if (!health || !socialCare) {
      reporter
          .absent(
              ended,
              health || socialCare ? "" : "aftercare.ended.agreed-by",
              "Aftercare ends only when health and social care both say so. Here {} has not agreed.",
              health ? "social care" : socialCare ? "health" : "neither")
          .better("agreed-by: [health, social-care]");
    }
  }

  private static void purpose(Context context, Service service, Reporter reporter) {
    Block purpose = service.purpose().orElse(null);
    boolean meets = purpose != null && purpose.has("meets");
    boolean lowers = purpose != null && purpose.has("lowers");
    Text name = service.service().orElse(null);
    if ((meets && lowers) || name == null || context.plan().isConsidered("services.purpose")) {
      return;
    }
    String missing =
        meets
            ? "how it makes a return to hospital less likely"
            : lowers
                ? "which need from the mental disorder it meets"
                : "which need it meets, and how it makes a return to hospital less likely";
    reporter
        .report(name, "\"{}\" is aftercare, and it is not said {}.", name, missing)
        .as(Severity.WARNING)
        .better("purpose: {meets: ..., lowers: ...}");
  }

  /** A charge is one that the person pays, or of which nobody says who does. */
  private static void charge(Plan plan, Service service, Reporter reporter) {
    Text cost = service.cost().orElse(null);
    Text paidBy = service.paidBy().orElse(null);
    boolean others =
        paidBy != null
            && !paidBy.value().equals("me")
            && plan.person().name().filter(own -> own.value().equals(paidBy.value())).isEmpty();
    if (cost == null || others || !saysAnAmount(cost.value())) {
      return;
    }
    reporter
        .report(
            cost,
            "\"{}\" is given as the cost of aftercare under section 117, which people are generally not"
                + " charged for. Ask who pays, and write it down.",
            cost)
        .as(Severity.WARNING)
        .better("paid-by: ...");
  }

  private static boolean saysAnAmount(String cost) {
    for (int i = 0; i < cost.length(); i++) {
      if (cost.charAt(i) >= '1' && cost.charAt(i) <= '9') {
        return true;
      }
    }
    return false;
  }
}
