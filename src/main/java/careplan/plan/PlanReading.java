package careplan.plan;

import careplan.yaml.Fault;
import careplan.yaml.YamlDocument;
import java.util.List;
import java.util.Optional;

/**
 * A plan as far as it could be understood, and everything that was wrong.
 *
 * @param document the text and its nodes
 * @param plan none where the file does not hold fields at all
 * @param faults in the order of the file
 */
public record PlanReading(YamlDocument document, Optional<Plan> plan, List<Fault> faults) {}
