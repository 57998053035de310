package careplan.settings;

import careplan.git.IgnoreCheck;
import careplan.git.WorkTree;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What git ignores among the plans that were found: one question for each work tree.
 *
 * <p>git is started when the first plan of a work tree is found, and works beside the search. A
 * folder that is named is searched even where git ignores it.
 */
final class IgnoredByGit implements AutoCloseable {
  private final Map<Path, Question> questions = new HashMap<>();

  /** What is asked of one work tree. */
  private static final class Question {
    private final IgnoreCheck check;
    private final Set<String> paths = new LinkedHashSet<>();
    private Set<String> ignored;

    Question(WorkTree tree) {
      check = IgnoreCheck.start(tree);
    }

    boolean ignores(String path) {
      if (ignored == null) {
        ignored = check.ignored();
      }
      return ignored.contains(path);
    }
  }

  /**
   * The part of a work tree that one search sees.
   *
   * @param tree the work tree
   * @param start where the search enters it, from its root; empty at its root
   * @param outer the work tree that this one stands in, where the search came through it
   */
  record Part(WorkTree tree, String start, Optional<Part> outer) {
    /** The part that a search of a folder starts in, given as a real path. */
    static Optional<Part> at(Path folder) {
      return WorkTree.holding(folder)
          .map(tree -> new Part(tree, fromRoot(tree, folder), Optional.empty()));
    }

    private static String fromRoot(WorkTree tree, Path path) {
      return Names.slashed(tree.root().relativize(path));
    }
  }

  /** Says that a plan was found. */
  void found(Part part, Path plan) {
    Question question =
        questions.computeIfAbsent(part.tree.root(), root -> new Question(part.tree));
    if (!part.start.isEmpty()) {
      question.paths.add(part.start);
    }
    question.paths.add(Part.fromRoot(part.tree, plan));
    part.outer.ifPresent(outer -> found(outer, part.tree.root()));
  }

  /** Says that no more plans will be found; git is asked, and nobody waits yet. */
  void allFound() {
    for (Question question : questions.values()) {
      question.check.ask(question.paths);
    }
  }

  /** Whether git ignores a plan that was found. The first question waits for git. */
  boolean ignores(Part part, Path plan) {
    Question question = questions.get(part.tree.root());
    boolean searchedAnyway = !part.start.isEmpty() && question.ignores(part.start);
    return (!searchedAnyway && question.ignores(Part.fromRoot(part.tree, plan)))
        || (part.outer.isPresent() && ignores(part.outer.get(), part.tree.root()));
  }

  @Override
  public void close() {
    questions.values().forEach(question -> question.check.close());
  }
}
