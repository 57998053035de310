package careplan.combine;

import careplan.yaml.Value;
import java.util.ArrayList;
import java.util.List;

/**
 * Consent to see one plan is no consent to see all of them together: what every plan says stays,
 * and so does what keeps somebody out. The rest is asked again.
 */
final class Consents {
  private Consents() {}

  static List<Value.Entries> kept(List<Value.Entries> plans, List<Source> sources, Report report) {
    List<Value.Entries> kept = new ArrayList<>();
    for (int i = 0; i < plans.size(); i++) {
      Value.Entries plan = plans.get(i);
      if (plan.value("consent").orElse(null) instanceof Value.Items items) {
        List<Value> its = new ArrayList<>();
        for (Value entry : items.items()) {
          if (keepsOut(entry) || isEverywhere(entry, plans)) {
            its.add(entry);
          } else {
            report.add(Report.Part.CONSENT, sources.get(i).name() + ": " + Said.of(entry) + ".");
          }
        }
        plan = its.isEmpty() ? plan.without("consent") : plan.with("consent", new Value.Items(its));
      }
      kept.add(plan);
    }
    return kept;
  }

  private static boolean keepsOut(Value entry) {
    return entry instanceof Value.Entries fields
        && (fields.value("withdrawn").isPresent()
            || fields.value("may-see").filter(seen -> Said.of(seen).equals("nothing")).isPresent());
  }

  private static boolean isEverywhere(Value entry, List<Value.Entries> plans) {
    for (Value.Entries plan : plans) {
      boolean found =
          plan.value("consent").orElse(null) instanceof Value.Items items
              && items.items().stream().anyMatch(other -> isSame(entry, other));
      if (!found) {
        return false;
      }
    }
    return true;
  }

  private static boolean isSame(Value one, Value other) {
    return one instanceof Value.Entries fields
        && other instanceof Value.Entries others
        && fields.value("with").equals(others.value("with"))
        && fields.value("may-see").equals(others.value("may-see"))
        && fields.value("except").equals(others.value("except"))
        && fields.value("until").equals(others.value("until"));
  }
}
