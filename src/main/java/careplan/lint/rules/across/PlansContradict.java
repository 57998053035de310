package careplan.lint.rules.across;

import careplan.lint.AcrossRule;
import careplan.lint.Context;
import careplan.lint.Group;
import careplan.lint.OtherPlans;
import careplan.lint.PlanDigest;
import careplan.lint.Reporter;
import careplan.lint.RuleInfo;
import careplan.lint.Severity;
import careplan.lint.rules.ContactInFull;
import careplan.lint.rules.CrisisContacts;
import careplan.plan.Block;
import careplan.plan.Crisis;
import careplan.plan.Detail;
import careplan.plan.Health;
import careplan.plan.Medicine;
import careplan.plan.Plan;
import careplan.plan.Text;
import careplan.yaml.Node;
import java.util.List;
import java.util.Optional;

/**
 * The plans of one person say the same of who coordinates, whom to ring in a crisis, and what
 * medicine is taken (R208). A plan that leaves something out contradicts nothing.
 */
final class PlansContradict implements AcrossRule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "plans-contradict",
          Group.ACROSS,
          Severity.WARNING,
          Detail.NOTE,
          "Another plan of the same person says something else.",
          "R208");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Context context, OtherPlans others, Reporter reporter) {
    Plan plan = context.plan();
    boolean coordinator = false;
    boolean contacts = false;
    boolean medicines = false;
    for (PlanDigest other : others.ofSamePerson()) {
      coordinator = coordinator || coordinator(plan, others.own(), other, reporter);
      contacts = contacts || contacts(plan, others.own(), other, reporter);
      medicines = medicines || medicines(plan, others.own(), other, reporter);
    }
  }

  private static boolean coordinator(
      Plan plan, PlanDigest own, PlanDigest other, Reporter reporter) {
    Node node = plan.block().value("coordinator").orElse(null);
    if (node == null || !own.hasOtherCoordinators(other)) {
      return false;
    }
    reporter.report(
        node,
        "The plan in {} is the same person's and names another coordinator. Who holds it all"
            + " together? Agree on one, or say in both that two share it.",
        other.file());
    return true;
  }

  private static boolean contacts(Plan plan, PlanDigest own, PlanDigest other, Reporter reporter) {
    for (ContactInFull contact : CrisisContacts.of(plan)) {
      Text name = contact.name().orElse(null);
      Text phone = contact.phone().orElse(null);
      if (name != null && phone != null && other.hasOtherNumber(name.value(), phone.value())) {
        reporter.report(
            contact.block().node(),
            "{} has the number {} here, and another one in {}, the same person's plan. "
                + "Find out which is right, and write it in both.",
            name,
            phone,
            other.file());
        return true;
      }
    }
    Optional<Block> crisis = plan.crisis().map(Crisis::block);
    Node node = crisis.flatMap(block -> block.value("contacts")).orElse(null);
    if (node == null || !own.hasOtherContacts(other)) {
      return false;
    }
    reporter.reportKey(
        node,
        "The plan in {} is the same person's and names other people to ring in a crisis. Whoever"
            + " finds only one of them misses the others: make the two lists one.",
        other.file());
    return true;
  }

  private static boolean medicines(Plan plan, PlanDigest own, PlanDigest other, Reporter reporter) {
    List<Medicine> medicines = plan.health().map(Health::medicines).orElse(List.of());
    for (Medicine medicine : medicines) {
      Text name = medicine.medicine().orElse(null);
      Text dose = medicine.dose().orElse(null);
      if (name != null && dose != null && other.hasOtherDose(name.value(), dose.value())) {
        reporter.report(
            dose,
            "{} has the dose {} here, and another one in {}, the same person's plan. Find out from"
                + " whoever prescribes it which is right, and put it in both.",
            name,
            dose,
            other.file());
        return true;
      }
    }
    if (medicines.isEmpty() || !own.hasOtherMedicines(other)) {
      return false;
    }
    reporter.reportKey(
        plan.health().get().block().value("medicines").get(),
        "The plan in {} is the same person's and lists other medicines. Hold both against the"
            + " prescription, and keep one list.",
        other.file());
    return true;
  }
}
