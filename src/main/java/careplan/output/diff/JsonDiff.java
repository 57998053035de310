package careplan.output.diff;

import careplan.diff.Change;
import careplan.diff.ChangeKind;
import careplan.diff.Content;
import careplan.diff.PlainData;
import careplan.diff.PlanDifference;
import careplan.diff.SafetyReason;
import careplan.diff.Sentence;
import careplan.diff.Summary;
import careplan.diff.WordDifference;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * Every change as data; applied to the earlier version in its full form, they give the later one
 * ({@code careplan schema --diff} says how).
 */
public final class JsonDiff implements DiffFormat {
  private final PrintStream out;
  private final JsonGenerator json;

  /** Starts the report. */
  public JsonDiff(PrintStream out) {
    this.out = out;
    this.json =
        JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build()
            .createGenerator(ObjectWriteContext.empty(), out);
    json.writeStartObject();
    json.writeStringProperty("$schema", "urn:careplan:schema:diff:1");
    json.writeName("plans");
    json.writeStartArray();
  }

  @Override
  public void file(Compared compared) {
    json.writeStartObject();
    json.writeStringProperty("old", compared.oldName());
    json.writeStringProperty("new", compared.newName());
    json.writeBooleanProperty("compared", compared.isCompared());
    if (compared.isCompared()) {
      changes(compared);
    } else {
      json.writeStringProperty("problem", compared.problem());
    }
    json.writeEndObject();
  }

  private void changes(Compared compared) {
    PlanDifference difference = compared.difference().orElseThrow();
    Summary summary = Summary.of(difference, compared.changes());
    json.writeStringProperty("person", summary.person());
    json.writeStringProperty("summary", summary.counts());
    json.writeBooleanProperty("complete", compared.changes().size() == difference.changes().size());
    Map<Change, Sentence> sentences = new IdentityHashMap<>();
    note(summary.checkFirst(), sentences);
    summary.sections().forEach(section -> note(section.sentences(), sentences));
    json.writeName("changes");
    json.writeStartArray();
    for (Change change : compared.changes()) {
      change(change, sentences.get(change), difference);
    }
    json.writeEndArray();
  }

  private static void note(List<Sentence> some, Map<Change, Sentence> sentences) {
    for (Sentence sentence : some) {
      sentence.changes().forEach(change -> sentences.put(change, sentence));
    }
  }

  private void change(Change change, Sentence sentence, PlanDifference difference) {
    json.writeStartObject();
    json.writeStringProperty("kind", change.kind().word());
    json.writeStringProperty("path", change.path());
    change.before().map(Content::pointer).ifPresent(at -> json.writeStringProperty("from", at));
    change.after().map(Content::pointer).ifPresent(at -> json.writeStringProperty("to", at));
    if (change.kind().isOfMeaning()) {
      json.writeStringProperty("in", change.place().isItem() ? "list" : "fields");
      if (change.kind() != ChangeKind.MOVED) {
        value("old", PlainData.old(change, difference.correspondence()));
        value("new", PlainData.now(change, difference.correspondence()));
      }
    } else {
      value("old", change.oldWords().map(words -> words));
      value("new", change.newWords().map(words -> words));
    }
    if (change.isSafety()) {
      json.writeName("safety");
      json.writeStartArray();
      for (SafetyReason reason : change.safety()) {
        json.writeStartObject();
        json.writeStringProperty("name", reason.name());
        json.writeStringProperty("why", reason.why());
        json.writeEndObject();
      }
      json.writeEndArray();
    }
    json.writeStringProperty("sentence", sentence.words());
    if (!sentence.details().isEmpty()) {
      value("details", Optional.of(new ArrayList<Object>(sentence.details())));
    }
    sentence.difference().ifPresent(this::words);
    json.writeEndObject();
  }

  private void words(WordDifference difference) {
    json.writeName("words");
    json.writeStartArray();
    for (WordDifference.Segment segment : difference.segments()) {
      json.writeStartObject();
      String mark =
          switch (segment.mark()) {
            case SAME -> "same";
            case OLD -> "old";
            case NEW -> "new";
          };
      json.writeStringProperty(mark, segment.text());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void value(String name, Optional<?> value) {
    if (value.isPresent()) {
      json.writeName(name);
      value(value.get());
    }
  }

  private void value(Object value) {
    if (value instanceof Map<?, ?> map) {
      json.writeStartObject();
      map.forEach(
          (name, inner) -> {
            json.writeName((String) name);
            value(inner);
          });
      json.writeEndObject();
    } else if (value instanceof List<?> list) {
      json.writeStartArray();
      list.forEach(this::value);
      json.writeEndArray();
    } else {
      json.writeString((String) value);
    }
  }

  @Override
  public void end() {
    json.writeEndArray();
    json.writeEndObject();
    json.close();
    out.print("\n");
  }
}
