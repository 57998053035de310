package careplan.yaml;

import java.util.List;
import java.util.Optional;

/**
 * What could be understood of a file, and everything that was wrong with it as text and as YAML.
 *
 * @param source the text
 * @param root the data, as far as it could be read; none where the file says nothing
 * @param faults in the order they were met
 */
public record YamlDocument(SourceText source, Optional<Node> root, List<Fault> faults) {}
