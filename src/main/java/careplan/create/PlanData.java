package careplan.create;

import careplan.conversation.Wording;
import careplan.conversation.spoken.ToldByWords;
import careplan.plan.Detail;
import careplan.plan.FormatPaths;
import careplan.plan.Plan;
import careplan.yaml.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The plan that answers come to, as data. */
final class PlanData {
  private final Draft draft = new Draft();
  private final Map<String, List<String>> places = new HashMap<>();

  private final Map<String, Reason> reasons = new LinkedHashMap<>();
  private final Wording wording;

  /**
   * Why something was left out.
   *
   * @param place the fields that lead there; none where it is left out of one item of several
   */
  private record Reason(String words, List<String> place) {}

  private PlanData(Wording wording) {
    this.wording = wording;
  }

  static PlanData of(Walk walk, Start start, Wording wording) {
    PlanData data = new PlanData(wording);
    data.head(walk, start);
    for (Visit visit : walk.visits()) {
      data.put(visit);
    }
    for (Walk.Item item : walk.items()) {
      data.draft.put(in(item.place(), "id"), Value.words(item.id()));
    }
    data.reasons();
    int n = 0;
    for (Map.Entry<String, String> somebody : walk.people().names().entrySet()) {
      List<String> place = List.of("team", Integer.toString(++n));
      data.draft.put(in(place, "id"), Value.words(somebody.getKey()));
      data.draft.put(in(place, "name"), Value.words(somebody.getValue()));
    }
    return data;
  }

  /** All of it, in canonical order. */
  Value.Entries entries() {
    return (Value.Entries) draft.value(Optional.of(Plan.SHAPE));
  }

  /** Where the answer to a question stands, as a JSON Pointer. */
  Optional<String> pointer(String key) {
    return Optional.ofNullable(places.get(key)).map(draft::pointer);
  }

  private void head(Walk walk, Start start) {
    put("careplan", "1");
    if (!start.types().isEmpty()) {
      draft.put(List.of("type"), value(start.types()));
    }
    put("detail", word(walk.detail()));
    put("status", status(walk));
    put("date", start.date().toString());
    if (!start.language().equals("en")) {
      put("written-in", start.language());
    }
  }

  private void put(String field, String word) {
    draft.put(List.of(field), Value.words(word));
  }

  private static String word(Detail detail) {
    return detail.name().toLowerCase(Locale.ROOT);
  }

  /** Agreed where the person said so; until then it is a draft. */
  private static String status(Walk walk) {
    for (Visit visit : walk.visits()) {
      if (visit.key().equals("agreement.agreed") && visit.values().contains("yes")) {
        return "agreed";
      }
    }
    return "draft";
  }

  private void put(Visit visit) {
    List<String> place = visit.place();
    if (visit.answer().isSkipped()) {
      consider(visit);
      return;
    }
    if (visit.values().isEmpty() || visit.ask().path().equals("crew")) {
      return;
    }
    String as = visit.ask().marks().get("as");
    if (as != null && visit.values().contains("yes")) {
      int colon = as.indexOf(':');
      place = in(place.subList(0, place.size() - 1), as.substring(0, colon));
      draft.put(place, Value.words(as.substring(colon + 1)));
    } else {
      draft.put(place, value(visit.values()));
    }
    String also = visit.ask().marks().get("also");
    Optional<String> told =
        also == null ? Optional.empty() : ToldByWords.of(also, visit.values().get(0), wording);
    if (told.isPresent()) {
      draft.put(in(place.subList(0, place.size() - 1), also), Value.words(told.get()));
    }
    if (!visit.key().isEmpty()) {
      places.put(visit.key(), place);
    }
  }

  /** What was left out with a reason; without one it is simply absent. */
  private void consider(Visit visit) {
    List<String> place = visit.place();
    List<String> steps = new ArrayList<>();
    boolean isWhole = true;
    boolean isBehindNumber = false;
    for (String step : visit.isGate() ? place.subList(0, place.size() - 1) : place) {
      if (Draft.isNumber(step)) {
        isBehindNumber = true;
      } else {
        isWhole &= !isBehindNumber;
        steps.add(step);
      }
    }
    String path = String.join(".", steps);
    boolean isAskedAgain = visit.ask().path().contains(".1.");
    if (!visit.answer().words().isEmpty() && !isAskedAgain && FormatPaths.exists(path)) {
      reasons.putIfAbsent(path, new Reason(visit.answer().words(), isWhole ? steps : List.of()));
    }
  }

  /** A reason does not count any more where something was said there later. */
  private void reasons() {
    reasons.forEach(
        (path, reason) -> {
          if (reason.place().isEmpty() || !draft.holds(reason.place())) {
            draft.putIfAbsent(List.of("considered", path), Value.words(reason.words()));
          }
        });
  }

  private static Value value(List<String> values) {
    return values.size() == 1 ? Value.words(values.get(0)) : Value.items(values);
  }

  private static List<String> in(List<String> place, String step) {
    List<String> inner = new ArrayList<>(place);
    inner.add(step);
    return inner;
  }
}
