package careplan.lint;

import careplan.yaml.Node;
import careplan.yaml.SourceText;
import java.util.List;
import java.util.Optional;

/**
 * What came of one file.
 *
 * @param file the path as given or found, with {@code /}
 * @param source its text, for writing the sentences; empty where it could not be read
 * @param root its data, for saying where a finding stands; none where there is nothing to see
 * @param findings in the order of reports
 * @param allowed findings that somebody has set aside with a reason
 * @param baseline findings that were there when the baseline was written
 * @param problem why the file could not be read at all
 */
public record FileResult(
    String file,
    SourceText source,
    Optional<Node> root,
    List<Finding> findings,
    List<Finding> allowed,
    List<Finding> baseline,
    Optional<String> problem) {

  /** A file that could not be read, and why. */
  public static FileResult unread(String file, String problem) {
    return new FileResult(
        file,
        new SourceText(file, ""),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        Optional.of(problem));
  }

  /** The same with other findings: those that count, those set aside, those in the baseline. */
  public FileResult with(List<Finding> counting, List<Finding> setAside, List<Finding> known) {
    return new FileResult(file, source, root, counting, setAside, known, problem);
  }
}
