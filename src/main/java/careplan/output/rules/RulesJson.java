package careplan.output.rules;

import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** The catalogue for programs: {@code {"version": 1, "rules": [...]}}. */
public final class RulesJson {
  private static final int VERSION = 1;

  private RulesJson() {}

  /** Writes rules in the order they stand in; {@code origin} is left out where it is their own. */
  public static void write(List<RuleLevel> rules, OutputStream out) {
    JsonFactory factory =
        JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();
    try (JsonGenerator json = factory.createGenerator(ObjectWriteContext.empty(), out)) {
      json.writeStartObject();
      json.writeNumberProperty("version", VERSION);
      json.writeArrayPropertyStart("rules");
      for (RuleLevel entry : rules) {
        write(entry, json);
      }
      json.writeEndArray();
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  private static void write(RuleLevel entry, JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("name", entry.rule().name());
    json.writeStringProperty("group", entry.rule().group().name().toLowerCase(Locale.ROOT));
    json.writeStringProperty("level", entry.level());
    if (!entry.origin().isEmpty()) {
      json.writeStringProperty("origin", entry.origin());
    }
    json.writeStringProperty("ownLevel", entry.rule().severity().word());
    json.writeBooleanProperty("safety", entry.rule().safety());
    json.writeStringProperty("summary", entry.rule().summary());
    json.writeArrayPropertyStart("sources");
    for (String source : entry.rule().sources()) {
      json.writeString(source);
    }
    json.writeEndArray();
    json.writeEndObject();
  }
}
