package careplan.cli;

import careplan.plan.Block;
import careplan.plan.Plan;
import careplan.plan.PlanReader;
import careplan.plan.PlanReading;
import careplan.yaml.Fault;
import careplan.yaml.MappingNode;
import careplan.yaml.SourceText;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * One version of a plan, from wherever it came.
 *
 * @param name how it is called
 * @param bytes what it holds; none where there is no such version
 */
record PlanVersion(String name, Optional<byte[]> bytes) {

  /** A version that was read, or why it could not be. */
  record Read(Optional<Plan> plan, String problem, String text) {}

  /** Reads the plan. What is not there says nothing, and can be compared all the same. */
  Read read() {
    if (bytes.isEmpty() || bytes.get().length == 0) {
      SourceText empty = new SourceText(name, "");
      Block nothing = new Block(MappingNode.nothingAt(0), Plan.SHAPE);
      return new Read(Optional.of(new Plan(nothing, empty)), "", "");
    }
    PlanReading reading = PlanReader.read(name, bytes.get());
    SourceText source = reading.document().source();
    String text =
        source.text().isEmpty() ? new String(bytes.get(), StandardCharsets.UTF_8) : source.text();
    for (Fault fault : reading.faults()) {
      if (hides(fault)) {
        return new Read(Optional.empty(), problem(fault, source), text);
      }
    }
    return reading.plan().isEmpty()
        ? new Read(Optional.empty(), name + ": This is no plan.", text)
        : new Read(reading.plan(), "", text);
  }

  /** Whether some of what the file says may not have been read. */
  private static boolean hides(Fault fault) {
    return switch (fault.kind()) {
      case UNREADABLE_TEXT,
          MERGE_CONFLICT_LEFT,
          YAML_SYNTAX,
          YAML_BEYOND_THE_FORMAT,
          REPEATED_KEY ->
          true;
      default -> false;
    };
  }

  private String problem(Fault fault, SourceText source) {
    int line = source.lineAt(Math.min(fault.start(), source.length()));
    return name + ", line " + line + ": " + fault.message().in(source);
  }
}
