package nl.tweespan.generate;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.tweespan.TweespanApplication;
import nl.tweespan.WithoutTests;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** What {@code bin/generate} runs: a registry with the demo accounts that is filled and stops. */
public final class Generate {

    private Generate() {}

    /** @param arguments how many projects, and the seed */
    public static void main(String[] arguments) throws Exception {
        // Maven adds the profiles of the build
        List<String> given =
                Stream.of(arguments).filter(each -> !each.startsWith("--")).toList();
        int number = Integer.parseInt(given.get(0));
        long seed = Long.parseLong(given.get(1));
        try (ConfigurableApplicationContext registry = registry()) {
            LocalDate today = LocalDate.now(registry.getBean(Clock.class));
            long began = System.nanoTime();
            Map<String, Long> rows = LargeRegistry.make(registry, number, seed, today);
            rows.forEach((table, count) -> System.out.printf("%,12d  %s%n", count, table));
            System.out.printf("%,d projects in %,d ms%n", number, (System.nanoTime() - began) / 1_000_000);
        }
    }

    /** The registry with its demo accounts and nothing else in it; on a port that nobody knows, of this machine alone. */
    public static ConfigurableApplicationContext registry(String... more) {
        List<String> arguments = new ArrayList<>(List.of(
                "--server.address=127.0.0.1",
                "--server.port=0",
                "--tweespan.demo.projects=false",
                "--spring.main.banner-mode=off",
                "--logging.level.root=warn"));
        arguments.addAll(List.of(more));
        return new SpringApplicationBuilder(TweespanApplication.class)
                .initializers(WithoutTests.initializer())
                .profiles("demo")
                .run(arguments.toArray(String[]::new));
    }
}
