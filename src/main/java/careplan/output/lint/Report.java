package careplan.output.lint;

import careplan.lint.RuleInfo;
import careplan.lint.Severity;
import careplan.output.text.Paper;
import java.io.PrintStream;
import java.util.List;
import java.util.function.Predicate;

/**
 * What is asked of a report, whatever its format.
 *
 * @param out where it is written, in UTF-8
 * @param paper how wide, and whether in colour, where it is for people
 * @param closing whether a format for people ends in figures and a next step
 * @param redacted whether it holds nothing that comes from a plan
 * @param statistics whether it counts findings by rule
 * @param all whether a format for people says every finding by itself and in full
 * @param fails which findings make the run fail
 * @param rules the catalogue
 * @param paths what files are called
 * @param version the version of the program
 */
public record Report(
    PrintStream out,
    Paper paper,
    boolean closing,
    boolean redacted,
    boolean statistics,
    boolean all,
    Predicate<Severity> fails,
    List<RuleInfo> rules,
    ReportPaths paths,
    String version) {}
