package nl.tweespan.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.tweespan.StatementCount;
import nl.tweespan.TestClock;
import nl.tweespan.TweespanTest;
import nl.tweespan.generate.LargeRegistry;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * No page asks more of the database than {@code budgets.txt} grants it, in a registry of thousands of projects; and no page is read
 * without a budget. {@code -Dbudgets.show=true} shows what each asks now.
 */
@TweespanTest
class BudgetTests {

    private static final int PROJECTS = Integer.getInteger("budgets.projects", 3_000);

    /** What may stand for a part of an address, as a minimum; the longer part first. */
    private static final Map<String, String> PLACES = new LinkedHashMap<>();

    static {
        PLACES.put(
                "/projects/{reference}/refusal",
                "p.reference || '/refusal') from project p join refusal r on r.project_id = p.id");
        PLACES.put(
                "/projects/{reference}/addenda/{number}",
                "p.reference || '/addenda/' || a.number) from project p join addendum a on a.project_id = p.id");
        PLACES.put("/projects/{reference}", "reference) from project where stage = 'AGREED' and origin = 'PROPOSAL'");
        PLACES.put("/offices/{id}", "id::text) from office");
        PLACES.put("/disputes/{id}", "id::text) from dispute");
        PLACES.put("/consultations/{id}", "id::text) from consultation where held_on is not null");
        PLACES.put("/evaluations/{id}", "id::text) from evaluation");
        PLACES.put(
                "/history/{table}/{id}",
                "'project/' || id) from project where stage = 'AGREED' and origin = 'PROPOSAL'");
        PLACES.put(
                "/matrix/{theme}/{domain}",
                "t.code || '/' || d.code) from annex_cell c join theme t on t.id = c.theme_id"
                        + " join domain d on d.id = c.domain_id");
        PLACES.put("/{kind}/{number}", "'amendments/' || number) from framework_change");
        PLACES.put("/annex/{number}", "number::text) from annex_version");
        PLACES.put("/versions/{number}", "number::text) from framework_version");
        PLACES.put("/{year}", "'2025'::text)");
    }

    @Autowired
    private ApplicationContext application;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private UserDetailsService accounts;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapping;

    @Test
    void everyReadingPageHasOne() throws Exception {
        List<String> granted =
                Budget.all().stream().map(Budget::pattern).distinct().toList();
        assertThat(reading()).isNotEmpty().isSubsetOf(granted);
        assertThat(granted).isSubsetOf(reading());
    }

    /** What is read and nothing else; an act opens its form on one record and is sent to the same address. */
    private List<String> reading() {
        return mapping.getHandlerMethods().entrySet().stream()
                .filter(each -> each.getKey().getMethodsCondition().getMethods().equals(Set.of(RequestMethod.GET)))
                .filter(each -> each.getValue().getBeanType().getName().startsWith("nl.tweespan")
                        && !each.getValue().getBeanType().getSimpleName().startsWith("Gallery"))
                .flatMap(each -> each.getKey().getPatternValues().stream())
                .map(pattern -> pattern.replaceAll("\\{(\\w+):[^/]*}", "{$1}"))
                .sorted()
                .toList();
    }

    @Test
    void noPageAsksMore() throws Exception {
        LargeRegistry.make(application, PROJECTS, 7, TestClock.today());
        Meter meter = new Meter(jdbc, transaction);
        List<String> dear = new ArrayList<>();
        Map<String, Spent> shown = new LinkedHashMap<>();
        for (Budget budget : Budget.all()) {
            if (budget.account().equals("-")) {
                continue; // the line says why
            }
            Spent spent = spent(meter, budget);
            shown.put("%-18s %s".formatted(budget.account(), budget.page()), spent);
            if (!spent.within(budget.most())) {
                dear.add("%s for %s asks %s, and may %s"
                        .formatted(budget.page(), budget.account(), spent, budget.most()));
            }
        }
        if (Boolean.getBoolean("budgets.show")) {
            shown.forEach((page, spent) -> System.out.println(page + " " + spent));
        }
        assertThat(dear).isEmpty();
    }

    /** A page that is opened for the second time: what is kept in memory has been read, and the server knows its tables. */
    private Spent spent(Meter meter, Budget budget) {
        URI page = URI.create(address(budget.page()));
        RequestPostProcessor person = budget.account().equals("nobody")
                ? request -> request
                : user(accounts.loadUserByUsername(budget.account()));
        StatementCount.Work work = () -> assertThat(mvc.perform(get(page).with(person))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .as("%s for %s", page, budget.account())
                .isLessThan(400);
        Spent first = meter.of(work);
        return first.rows() > 200_000 ? first : meter.of(work);
    }

    /** With a record of that kind for each place in the address. */
    private String address(String page) {
        String address = page.replace("{code}", "ut-zgt-2019");
        for (Map.Entry<String, String> place : PLACES.entrySet()) {
            if (address.contains(place.getKey())) {
                String there = jdbc.sql("select min(" + place.getValue())
                        .query(String.class)
                        .single();
                address = address.replace(place.getKey(), place.getKey().replaceFirst("\\{.*", "") + there);
            }
        }
        return address;
    }
}
