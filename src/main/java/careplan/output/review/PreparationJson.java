package careplan.output.review;

import careplan.diff.Sentence;
import careplan.diff.Summary;
import careplan.output.JsonTree;
import careplan.review.Due;
import careplan.review.Preparation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What there is to know before a review, for programs: {@code {"version": 1, ...}}. */
public final class PreparationJson {
  private PreparationJson() {}

  /** The whole text. */
  public static String of(String file, Preparation preparation) {
    List<Object> dues = new ArrayList<>();
    for (Due due : preparation.dues()) {
      dues.add(object("kind", word(due.kind()), "on", due.on().toString(), "what", due.words()));
    }
    List<Object> remarks = new ArrayList<>();
    for (Preparation.Remark remark : preparation.remarks()) {
      remarks.add(
          object(
              "rule",
              remark.rule(),
              "severity",
              word(remark.severity()),
              "line",
              remark.line(),
              "message",
              remark.words()));
    }
    List<Object> capacity = new ArrayList<>();
    for (Preparation.Entry entry : preparation.capacity()) {
      Map<String, Object> one = object("decision", entry.decision(), "answer", entry.answer());
      entry.on().ifPresent(day -> one.put("on", day.toString()));
      capacity.add(one);
    }
    Map<String, Object> all = object("version", 1, "file", file, "person", preparation.person());
    preparation.since().ifPresent(day -> all.put("since", day.toString()));
    all.put("reviewed", preparation.isReviewed());
    all.put("due", dues);
    all.put("compared", word(preparation.why()));
    all.put("changes", changes(preparation));
    all.put("findings", remarks);
    all.put("hints", preparation.hints());
    all.put("questions", preparation.questions());
    all.put("capacity", capacity);
    all.put("communication", preparation.communication());
    return JsonTree.text(all);
  }

  private static List<Object> changes(Preparation preparation) {
    List<Object> changes = new ArrayList<>();
    if (preparation.changes().isPresent()) {
      Summary summary = Summary.of(preparation.changes().get());
      summary.checkFirst().forEach(sentence -> changes.add(change(sentence, "", true)));
      for (Summary.Section section : summary.sections()) {
        for (Sentence sentence : section.sentences()) {
          changes.add(change(sentence, section.heading(), false));
        }
      }
    }
    return changes;
  }

  private static Object change(Sentence sentence, String section, boolean isSafety) {
    return object("checkFirst", isSafety, "section", section, "says", sentence.words());
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static Map<String, Object> object(Object... namesAndValues) {
    Map<String, Object> object = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      object.put((String) namesAndValues[i], namesAndValues[i + 1]);
    }
    return object;
  }
}
