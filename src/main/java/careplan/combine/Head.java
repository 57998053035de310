package careplan.combine;

import careplan.yaml.Value;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the new plan says of itself, which none of the plans before could say of it. */
final class Head {
  private static final String PROFESSIONAL = "professional";

  private Head() {}

  /** A plan without what is true of it and not of the new one; that is told. */
  static Value.Entries without(
      Value.Entries plan, List<Source> sources, int source, Report report) {
    String name = sources.get(source).name();
    Value.Entries left = plan;
    left =
        drop(
            left,
            "status",
            name,
            "the new plan is a draft, for nobody has agreed to it yet",
            report);
    left = drop(left, "stage", name, "the new plan is a draft", report);
    left = drop(left, "includes", name, "the new plan names the plans that it is made of", report);
    left = copies(left, name, report);
    left = drop(left, "updated", name, "the new plan was made today", report);
    left = drop(left, "part-of", name, "the new plan brings the others together", report);
    left = drop(left, "profession", name, "the new plan is not one profession's", report);
    if (left.value("type").orElse(null) instanceof Value.Items types) {
      List<Value> kept = new ArrayList<>(types.items());
      if (kept.remove(Value.words(PROFESSIONAL))) {
        report.add(
            Report.Part.LEFT_OUT,
            "type: professional in " + name + "; the new plan is not one profession's.");
        left = kept.isEmpty() ? left.without("type") : left.with("type", new Value.Items(kept));
      }
    }
    return left;
  }

  /** Nobody has a copy of the new plan; whoever has one of the old ones is told (R200). */
  private static Value.Entries copies(Value.Entries plan, String name, Report report) {
    if (plan.value("copies").orElse(null) instanceof Value.Items copies) {
      for (Value copy : copies.items()) {
        report.add(Report.Part.COPIES, name + ": " + Said.of(copy) + ".");
      }
    }
    return plan.without("copies");
  }

  private static Value.Entries drop(
      Value.Entries plan, String key, String name, String reason, Report report) {
    Optional<Value> value = plan.value(key);
    value.ifPresent(
        its ->
            report.add(
                Report.Part.LEFT_OUT,
                key + ": " + Said.of(its) + " in " + name + "; " + reason + "."));
    return value.isPresent() ? plan.without(key) : plan;
  }

  static Value.Entries of(Value.Entries plan, List<String> includes, LocalDate today) {
    Set<String> names = new LinkedHashSet<>(includes);
    Value.Entries headed = plan.with("status", "draft").with("updated", today.toString());
    return names.isEmpty() ? headed : headed.with("includes", Value.items(List.copyOf(names)));
  }
}
