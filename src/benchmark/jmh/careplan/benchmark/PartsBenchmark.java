package careplan.benchmark;

import careplan.generate.CaseloadGenerator;
import careplan.generate.LargePlans;
import careplan.language.Text;
import careplan.language.Vocabulary;
import careplan.language.judgement.NeedJudgement;
import careplan.language.judgement.PlaceholderJudgement;
import careplan.plan.PlanReader;
import careplan.plan.PlanText;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;

/**
 * What reading and judging cost. The texts are many more than are remembered, so that each is met
 * as if for the first time.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class PartsBenchmark {
  private final List<byte[]> plans = new ArrayList<>();
  private final List<String> texts = new ArrayList<>();
  private final byte[] large = LargePlans.of("base").getBytes(StandardCharsets.UTF_8);
  private final NeedJudgement need = new NeedJudgement(Vocabulary.standard());
  private int plan;
  private int text;

  /** Makes plans and takes the texts out of them. */
  @Setup
  public void make() {
    CaseloadGenerator generator = new CaseloadGenerator(Path.of("examples"), 1);
    for (int i = 0; i < 100; i++) {
      byte[] bytes = generator.next().getBytes(StandardCharsets.UTF_8);
      plans.add(bytes);
      for (PlanText one :
          PlanText.under(PlanReader.read("plan", bytes).plan().orElseThrow().block())) {
        texts.add(one.text().value());
      }
    }
  }

  private byte[] nextPlan() {
    return plans.get(plan++ % plans.size());
  }

  private String nextText() {
    return texts.get(text++ % texts.size());
  }

  /** What a plan of the caseload costs a YAML engine that does nothing else. */
  @Benchmark
  public Object composeAPlanByTheEngine() {
    String words = new String(nextPlan(), StandardCharsets.UTF_8);
    return new Compose(LoadSettings.builder().build()).composeString(words);
  }

  @Benchmark
  public Object readAPlan() {
    return PlanReader.read("plan", nextPlan());
  }

  @Benchmark
  public Object readTwoHundredItems() {
    return PlanReader.read("plan", large);
  }

  @Benchmark
  public Object tokeniseAText() {
    return Text.of(nextText());
  }

  @Benchmark
  public Object tokeniseAndTagAText() {
    return Text.of(nextText()).sentences();
  }

  @Benchmark
  public Object judgeANeed() {
    return need.of(nextText());
  }

  @Benchmark
  public Object lookForPlaceholders() {
    return PlaceholderJudgement.in(nextText());
  }
}
