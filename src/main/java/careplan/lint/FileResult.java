package careplan.lint;

import careplan.yaml.SourceText;
import java.util.List;
import java.util.Optional;

/**
 * What came of one file.
 *
 * @param file the path as given or found, with {@code /}
 * @param source its text, for writing the sentences; empty where it could not be read
 * @param findings in the order of reports
 * @param allowed how many findings were set aside with a reason
 * @param problem why the file could not be read at all
 */
public record FileResult(
    String file,
    SourceText source,
    List<Finding> findings,
    int allowed,
    Optional<String> problem) {}
