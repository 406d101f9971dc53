package nl.tweespan.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.persistence.EntityManager;
import jakarta.servlet.ServletException;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import nl.tweespan.DemoProjectsTest;
import nl.tweespan.SignedIn;
import nl.tweespan.TestClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Whatever is sent to a handler, it answers with a page that is not our fault: never a 500. Each post is undone. */
@DemoProjectsTest
class ForgedPostsTests {

    private static final List<String> ACCOUNTS = List.of(
            "contact-zgt",
            "medisch-directeur",
            "bestuur-ut",
            "coordinator",
            "bestuur-zgt",
            "zgt-academie",
            "beheerder",
            "decaan");

    private static final List<String> OF_PROJECTS =
            List.of("contact-zgt", "medisch-directeur", "coordinator", "zgt-academie", "decaan");

    @Autowired
    private MockMvc mvc;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private EntityManager entities;

    /** Where a handler can be reached, by whom, and with which answer to an empty form. */
    private record Reach(String url, String account, int status) {

        /** Those who come furthest first. */
        int rank() {
            return switch (status) {
                case 500 -> 0;
                case 422 -> 1;
                case 303 -> 2;
                case 409 -> 3;
                case 400 -> 4;
                default -> 9;
            };
        }
    }

    @Test
    void noForgedPostIsOurFault() throws Exception {
        Paths paths = new Paths(jdbc);
        stage();
        Map<String, String> faults = new TreeMap<>();
        Set<String> unreached = new TreeSet<>();
        int posts = 0;
        int records = 0;
        for (Map.Entry<String, HandlerMethod> handler : handlers().entrySet()) {
            Forgery forgery = Forgery.of(handler.getValue());
            List<Reach> reached = reach(paths.of(handler.getKey()));
            if (reached.isEmpty() || reached.get(0).rank() > 4) {
                unreached.add(handler.getKey());
            }
            for (Reach reach : reached) {
                boolean furthest = reach == reached.get(0);
                boolean names = forgery.bean() || records++ < 1;
                for (MultiValueMap<String, String> body : furthest ? forgery.all(names) : forgery.one()) {
                    posts++;
                    String fault = fault(reach, body);
                    if (fault != null) {
                        faults.putIfAbsent(handler.getKey() + " " + thrown, fault);
                    }
                }
            }
        }
        assertThat(faults).as("of %d posts; not reached %s", posts, unreached).isEmpty();
        assertThat(posts).isGreaterThan(700);
        assertThat(unreached).as("handlers that no post came to").hasSizeLessThan(12);
    }

    @Test
    void theErrorPageAskedForByItsAddressIsNotThere() throws Exception {
        for (String address : List.of("/error", "/error?x=1")) {
            assertThat(mvc.perform(get(address)).andReturn().getResponse().getStatus())
                    .isEqualTo(404);
            assertThat(mvc.perform(get(address).with(SignedIn.as("decaan")))
                            .andReturn()
                            .getResponse()
                            .getStatus())
                    .isEqualTo(404);
            assertThat(mvc.perform(post(address).with(csrf()).with(SignedIn.as("decaan")))
                            .andReturn()
                            .getResponse()
                            .getStatus())
                    .isEqualTo(404);
        }
    }

    private Map<String, HandlerMethod> handlers() {
        Map<String, HandlerMethod> handlers = new LinkedHashMap<>();
        mappings.getHandlerMethods().forEach((info, method) -> {
            boolean signIn = info.getPatternValues().stream().anyMatch(pattern -> pattern.startsWith("/sign-in"));
            if (info.getMethodsCondition().getMethods().contains(RequestMethod.POST)
                    && !signIn // where the filters of sign-in lead to; one of them says 503 on purpose
                    && method.getBeanType().getPackageName().startsWith("nl.tweespan")) {
                info.getPatternValues().forEach(pattern -> handlers.put(pattern, method));
            }
        });
        return handlers;
    }

    /** The furthest ways in and the least far. */
    private List<Reach> reach(List<String> urls) throws Exception {
        List<Reach> all = new ArrayList<>();
        for (String url : urls) {
            for (String account : accounts(url)) {
                if (all.stream().noneMatch(reach -> reach.rank() <= 2)) {
                    all.add(new Reach(url, account, status(url, account, new LinkedMultiValueMap<>())));
                }
            }
        }
        all.sort(Comparator.comparingInt(Reach::rank));
        Set<Reach> few = new LinkedHashSet<>(all.subList(0, Math.min(2, all.size())));
        if (!all.isEmpty()) {
            few.add(all.get(all.size() - 1));
        }
        return List.copyOf(few);
    }

    /** Those who may do something there, and one who may not. */
    private static List<String> accounts(String url) {
        if (url.startsWith("/administration")) {
            return List.of("beheerder", "auditor");
        }
        return url.startsWith("/projects/") ? OF_PROJECTS : ACCOUNTS;
    }

    private String fault(Reach reach, MultiValueMap<String, String> body) throws Exception {
        int status = status(reach.url(), reach.account(), body);
        if (status < 500) {
            return null;
        }
        String shown = body.toString();
        return status + " " + thrown + " for " + reach.account() + " " + reach.url() + " "
                + shown.substring(0, Math.min(160, shown.length()));
    }

    private String thrown = "";

    private int status(String url, String account, MultiValueMap<String, String> body) throws Exception {
        jdbc.execute("savepoint forged");
        try {
            var answer = mvc.perform(post(URI.create(url))
                            .params(body)
                            .param("once", UUID.randomUUID().toString())
                            .with(csrf())
                            .with(SignedIn.as(account)))
                    .andReturn();
            thrown = answer.getResolvedException() == null
                    ? ""
                    : String.valueOf(NestedExceptionUtils.getMostSpecificCause(answer.getResolvedException()));
            if (answer.getResponse().getStatus() >= 500) {
                return answer.getResponse().getStatus();
            }
            entities.flush();
            jdbc.execute("set constraints all immediate");
            return answer.getResponse().getStatus();
        } catch (ServletException | RuntimeException late) {
            thrown = String.valueOf(NestedExceptionUtils.getMostSpecificCause(late));
            return Failures.status(late).value();
        } finally {
            entities.clear();
            jdbc.execute("rollback to savepoint forged");
            jdbc.execute("set constraints all deferred");
        }
    }

    /** Something of every kind that is under way. */
    private void stage() throws Exception {
        LocalDate today = TestClock.today();
        String home = "/frameworks/ut-zgt-2019";
        send(
                "coordinator",
                home + "/disputes/new",
                "subject",
                "Wie mag",
                "about",
                "Wat?",
                "since",
                "" + today.minusDays(9));
        send("coordinator", home + "/annex/draft");
        send("bestuur-ut", home + "/evaluations/new", "version", "0");
        String[] plan = {"day", "" + today, "place", "Hengelo", "invited", "Besturen", "version", "0"};
        send("coordinator", home + "/consultations/new", plan);
        send(
                "medisch-directeur",
                home + "/amendments/new",
                "reasons",
                "Korter.",
                "version",
                "1",
                "nl[9.1]",
                "Anders.",
                "en[9.1]",
                "Otherwise.");
        send(
                "bestuur-zgt",
                home + "/notices/new",
                "receivedOn",
                "" + today,
                "endsOn",
                "" + today.plusMonths(3),
                "sure",
                "true",
                "document",
                "Brief 12",
                "reasons",
                "Geen geld.");
        entities.flush();
        // else what waits for the end of the transaction would be done again after each post that is undone
        jdbc.execute("set constraints all immediate");
        jdbc.execute("set constraints all deferred");
    }

    private void send(String account, String url, String... fields) throws Exception {
        MultiValueMap<String, String> body = new LinkedMultiValueMap<>();
        for (int index = 0; index < fields.length; index += 2) {
            body.set(fields[index], fields[index + 1]);
        }
        body.set("once", UUID.randomUUID().toString());
        mvc.perform(post(URI.create(url)).params(body).with(csrf()).with(SignedIn.as(account)));
        entities.flush();
        entities.clear();
    }
}
