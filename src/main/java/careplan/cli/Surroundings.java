package careplan.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;

/**
 * What a command may know of the process that it runs in, so that a test can run one without a
 * process.
 *
 * @param in standard input, as bytes: what is read from it decides how to decode it
 * @param out results, in UTF-8
 * @param err everything else, in UTF-8
 * @param clock where today's date comes from
 * @param variables the environment, by name
 * @param directory the folder that relative paths start from; empty for the process's own
 */
public record Surroundings(
    InputStream in,
    PrintStream out,
    PrintStream err,
    Clock clock,
    Map<String, String> variables,
    Path directory) {}
