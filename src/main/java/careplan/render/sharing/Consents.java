package careplan.render.sharing;

import careplan.plan.Plan;
import careplan.plan.Sharing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whether readers may have a copy at all. */
public final class Consents {
  private Consents() {}

  /** Why some readers may not have a copy on a day; nothing where they all may. */
  public static Optional<Refusal> refusal(Plan plan, List<String> readers, LocalDate day) {
    Sharing sharing = new Sharing(plan, day);
    List<String> unsaid = new ArrayList<>();
    List<String> refused = new ArrayList<>();
    for (String reader : readers) {
      switch (sharing.with(reader)) {
        case UNSAID -> unsaid.add(reader);
        case NOTHING -> refused.add(reader);
        case SOMETHING -> {}
      }
    }
    if (!refused.isEmpty()) {
      return Optional.of(new Refusal(refused, false));
    }
    return unsaid.isEmpty() ? Optional.empty() : Optional.of(new Refusal(unsaid, true));
  }
}
