package nl.tweespan.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import nl.tweespan.Answer;
import nl.tweespan.generate.Generate;
import nl.tweespan.generate.LargeRegistry;
import nl.tweespan.platform.embedded.OwnServer;
import nl.tweespan.platform.embedded.TestServer;
import org.awaitility.Awaitility;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * What {@code bin/bench} runs: the packaged jar on a PostgreSQL of its own with generated projects, asked for one page after the other by
 * one client; what each request cost the processor, of the application and of the database, is what counts. Then many at once.
 */
public final class Bench {

    private static final Path HOME = Path.of("target", "bench");
    private static final long WARM = Duration.ofSeconds(4).toNanos();
    private static final long LONG = Duration.ofSeconds(6).toNanos();
    private static final int MANY = 300;

    private static final Map<String, String[]> PAGES = new LinkedHashMap<>();

    static {
        PAGES.put("project list", new String[] {"medisch-directeur", "/projects"});
        PAGES.put("four filters", new String[] {
            "medisch-directeur",
            "/projects?status=RUNNING&kind=RESEARCH&theme=complex-diabetes&domain=health-technology-wellbeing&year=2024"
        });
        PAGES.put("sorted by title", new String[] {"medisch-directeur", "/projects?sort=title"});
        PAGES.put("last page", new String[] {"medisch-directeur", "/projects?end=true"});
        PAGES.put("my turn", new String[] {"medisch-directeur", "/projects?mine=turn"});
        PAGES.put("search, rare", new String[] {"medisch-directeur", "/projects?q=hemochromatose"});
        PAGES.put("search, common", new String[] {"medisch-directeur", "/projects?q=diabetes"});
        PAGES.put("start page", new String[] {"medisch-directeur", "/"});
        PAGES.put("compliance", new String[] {"bestuur-ut", "/frameworks/ut-zgt-2019/compliance"});
        PAGES.put("report", new String[] {"bestuur-ut", "/frameworks/ut-zgt-2019/reports/2025"});
        PAGES.put("articles", new String[] {"bestuur-ut", "/frameworks/ut-zgt-2019/articles"});
        PAGES.put("project page", new String[] {"medisch-directeur", "a running project"});
    }

    private final OwnServer server;
    private final Path jar;
    private final List<String> told = new ArrayList<>();
    private Processor app = new Processor(0);
    private Processor database = new Processor(0);
    private int port;

    private Bench(OwnServer server, Path jar) {
        this.server = server;
        this.jar = jar;
    }

    /** @param arguments the jar, the port, the folder of a PostgreSQL or {@code embedded}, and how many projects, one after the other */
    public static void main(String[] arguments) throws Exception {
        List<String> given =
                Stream.of(arguments).filter(each -> !each.startsWith("--")).toList();
        Path programs = given.get(2).equals("embedded") ? null : Path.of(given.get(2));
        Files.createDirectories(HOME);
        try (OwnServer server = OwnServer.start(HOME.resolve("server"), programs)) {
            Bench bench = new Bench(server, Path.of(given.get(0)));
            bench.port = Integer.parseInt(given.get(1));
            for (String number : given.subList(3, given.size())) {
                bench.measure(Integer.parseInt(number));
            }
        }
    }

    private void measure(int projects) throws Exception {
        TestServer.Database at = server.database("bench");
        generate(at, projects);
        Path recording = HOME.resolve("profile-" + projects + ".jfr");
        Process process = start(at);
        try {
            app = new Processor(process.pid());
            database = new Processor(Long.parseLong(Files.readAllLines(HOME.resolve("server/postgres/postmaster.pid"))
                    .get(0)
                    .strip()));
            Awaitility.await().atMost(Duration.ofMinutes(4)).ignoreExceptions().until(() -> {
                Client.signedIn(port, "medisch-directeur");
                return true;
            });
            say(
                    "%n%,d projects, PostgreSQL %s, Java %s, %d processors%n",
                    projects,
                    server.version(),
                    Runtime.version(),
                    Runtime.getRuntime().availableProcessors());
            say(
                    "| page | app | compiling | database | statements | bytes | requests |%n|---|---|---|---|---|---|---|%n");
            warmUp();
            Map<String, String> paths = new LinkedHashMap<>();
            for (Map.Entry<String, String[]> page : PAGES.entrySet()) {
                Client client = Client.signedIn(port, page.getValue()[0]);
                String path = path(client, page.getValue()[1]);
                paths.put(page.getKey(), path);
                reading(page.getKey(), client, path);
            }
            posts();
            profile(process.pid(), recording, paths);
            crowds(paths);
            say("memory of the application afterwards: %d MB%n", app.megabytes());
        } finally {
            process.destroy();
            process.waitFor();
        }
        Files.write(HOME.resolve("outcome-" + projects + ".txt"), told);
        told.clear();
    }

    private static void generate(TestServer.Database at, int projects) throws Exception {
        try (ConfigurableApplicationContext registry =
                Generate.registry(connection(at).toArray(String[]::new))) {
            LargeRegistry.make(registry, projects, 1, LocalDate.now(registry.getBean(Clock.class)));
        }
    }

    private static List<String> connection(TestServer.Database at) {
        return List.of(
                "--spring.datasource.url=" + at.url(),
                "--spring.datasource.username=" + at.app(),
                "--spring.datasource.password=" + at.appPassword(),
                "--spring.flyway.user=" + at.owner(),
                "--spring.flyway.password=" + at.ownerPassword());
    }

    private Process start(TestServer.Database at) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:-UseDynamicNumberOfCompilerThreads",
                "-Xmx512m",
                "-jar",
                jar.toString(),
                "--spring.profiles.active=demo",
                "--tweespan.demo.projects=false",
                "--server.address=127.0.0.1",
                "--server.port=" + port));
        command.addAll(connection(at));
        File log = HOME.resolve("app.log").toFile();
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log)
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        return process;
    }

    /** Until the compiler has done its work: what every page shares is compiled by the cheap ones. */
    private void warmUp() throws Exception {
        Client client = Client.signedIn(port, "medisch-directeur");
        List<String> pages =
                List.of(path(client, "a running project"), "/frameworks/ut-zgt-2019/annex", "/projects?sort=title");
        int[] next = new int[1];
        repeat(() -> client.get(pages.get(next[0]++ % pages.size())).status() == 200, LONG * 15, 4_000);
    }

    private static String path(Client client, String page) throws Exception {
        if (page.startsWith("/")) {
            return page;
        }
        return client.get("/projects?status=RUNNING").links().stream()
                .filter(link -> link.matches("/projects/[A-Z].*-\\d+"))
                .findFirst()
                .orElseThrow();
    }

    private void reading(String name, Client client, String path) throws Exception {
        Answer[] last = new Answer[1];
        Callable<Boolean> once = () -> {
            last[0] = client.get(path);
            return last[0].status() == 200;
        };
        repeat(once, WARM, MANY * 3);
        row(name, once, () -> last[0].body().length());
    }

    private void row(String name, Callable<Boolean> once, Callable<Integer> bytes) throws Exception {
        Cost cost = cost(once, LONG, MANY);
        say(
                "| %s | %,d | %,d | %,d | %d | %,d | %d%s |%n",
                name,
                cost.app,
                cost.compiling,
                cost.database,
                statements(once),
                bytes.call(),
                cost.done,
                cost.failed == 0 ? "" : ", " + cost.failed + " failed");
    }

    /** Microseconds of the processor a request; what the compiler took meanwhile is told apart, for it ends some day. */
    private record Cost(long app, long compiling, long database, int done, int failed) {}

    private Cost cost(Callable<Boolean> once, long nanos, int most) throws Exception {
        long[] before = {app.micros(), app.compiling(), database.micros()};
        int[] done = repeat(once, nanos, most);
        long compiling = app.compiling() - before[1];
        return new Cost(
                (app.micros() - before[0] - compiling) / done[0],
                compiling / done[0],
                (database.micros() - before[2]) / done[0],
                done[0],
                done[1]);
    }

    /** How often it was done, and how often in vain. */
    private static int[] repeat(Callable<Boolean> once, long nanos, int most) throws Exception {
        int[] done = new int[2];
        for (long began = System.nanoTime();
                done[0] < most && (done[0] < 3 || System.nanoTime() - began < nanos);
                done[0]++) {
            done[1] += once.call() ? 0 : 1;
        }
        return done;
    }

    /** What the server logs of one request: each execution is a round trip, also that of beginning and committing. */
    private long statements(Callable<Boolean> once) throws Exception {
        server.execute("alter system set log_statement = 'all'", "select pg_reload_conf()");
        Awaitility.await().until(() -> server.tells("show log_statement").equals("all"));
        Path log = HOME.resolve("server/postgres.log");
        long before = logged(log);
        once.call();
        long sent = logged(log) - before;
        server.execute("alter system reset log_statement", "select pg_reload_conf()");
        return sent;
    }

    private static long logged(Path log) throws IOException {
        try (Stream<String> lines = Files.lines(log, java.nio.charset.StandardCharsets.ISO_8859_1)) {
            return lines.filter(line -> line.contains("LOG:  execute ") || line.contains("LOG:  statement: "))
                    .filter(line -> !line.contains("log_statement") && !line.contains("pg_reload_conf"))
                    .count();
        }
    }

    /** Acts: the cost of sending a form that was opened before, all of them before the counting begins. */
    private void posts() throws Exception {
        Client lead = Client.signedIn(port, "contact-zgt");
        List<Answer.Form> drafts = new ArrayList<>();
        for (int number = 0; number < 120; number++) {
            drafts.add(lead.get("/projects/new")
                    .form("/projects")
                    .with("title", "Een nieuw voorstel " + number)
                    .with("summary", "Om te meten.")
                    .with("kind", "RESEARCH"));
        }
        acts("new draft (POST)", lead, drafts);
        Client director = Client.signedIn(port, "medisch-directeur");
        List<Answer.Form> approvals = new ArrayList<>();
        for (String project : director.get("/projects?status=IN_APPROVAL").links()) {
            if (project.matches("/projects/[A-Z].*-\\d+")) {
                Answer page = director.get(project + "/approval");
                if (page.hasForm(project + "/approval")) {
                    approvals.add(page.form(project + "/approval").with("outcome", "APPROVE"));
                }
            }
        }
        acts("approve (POST)", director, approvals);
    }

    private void acts(String name, Client client, List<Answer.Form> forms) throws Exception {
        List<Answer.Form> left = new ArrayList<>(forms);
        Callable<Boolean> once = () -> client.send(left.remove(0)).status() < 400;
        repeat(once, WARM, forms.size() / 4);
        Cost cost = cost(once, LONG * 5, left.size() - 1);
        say(
                "| %s | %,d | %,d | %,d | %d | – | %d%s |%n",
                name,
                cost.app,
                cost.compiling,
                cost.database,
                statements(once),
                cost.done,
                cost.failed == 0 ? "" : ", " + cost.failed + " refused");
    }

    private void profile(long pid, Path recording, Map<String, String> paths) throws Exception {
        Client client = Client.signedIn(port, "medisch-directeur");
        for (String page : List.of("project list", "start page", "project page")) {
            jcmd(pid, "JFR.start", "name=bench", "settings=profile");
            repeat(() -> client.get(paths.get(page)).status() == 200, LONG * 2, 3_000);
            jcmd(pid, "JFR.dump", "name=bench", "filename=" + recording.toAbsolutePath());
            jcmd(pid, "JFR.stop", "name=bench");
            say("profile of the %s, hundredths of the samples: %s%n", page, Profile.of(recording));
        }
    }

    private static void jcmd(long pid, String... command) throws Exception {
        List<String> all = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(), String.valueOf(pid)));
        all.addAll(List.of(command));
        new ProcessBuilder(all)
                .redirectErrorStream(true)
                .redirectOutput(HOME.resolve("jcmd.log").toFile())
                .start()
                .waitFor();
    }

    private void crowds(Map<String, String> paths) throws Exception {
        Client client = Client.signedIn(port, "medisch-directeur");
        List<String> pages = List.of(paths.get("project list"), paths.get("project page"), paths.get("my turn"));
        for (int people : List.of(1, 8, 64, 200)) {
            Crowd crowd = Crowd.reading(client, pages, people, LONG);
            say(
                    "%d at once: %.1f requests a second, %d errors, p99 %.0f ms, %d MB%n",
                    crowd.people(), crowd.perSecond(), crowd.errors(), crowd.p99(), app.megabytes());
        }
    }

    private void say(String format, Object... values) {
        String line = format.formatted(values);
        System.out.print(line);
        told.add(line.stripTrailing());
    }
}
