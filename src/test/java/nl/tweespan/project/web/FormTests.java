package nl.tweespan.project.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.tweespan.SignedIn;
import nl.tweespan.SignedInActor;
import nl.tweespan.TweespanTest;
import nl.tweespan.project.life.StagedProjects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Every form of a project: filled in rightly, wrongly, too late, twice and without its token. */
@TweespanTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FormTests {

    private static final String MARK = "Typed words stay <here> & there. ";
    private static final String MARK_ON_PAGE = "Typed words stay &lt;here&gt; &amp; there. ";
    private static final Pattern SUMMARY = Pattern.compile("(?s)class=\"error-summary\".*?</div>");
    /** Of the record, or of the text that is decided on. */
    private static final Pattern VERSION = Pattern.compile("name=\"(version|read)\" value=\"(-?\\d+|[0-9a-f]{64})\"");

    private static final Pattern ENGLISH =
            Pattern.compile("(?i)\\b(must|may not|should|size|between|failed|convert|required|null|invalid|please|fill"
                    + " this|enter|choose|use at)\\b");
    private static final Pattern DUTCH = Pattern.compile("(?i)\\b(vul|kies|gebruik|hoogstens|geef|maak|deze|dit)\\b");

    @Autowired
    ApplicationContext beans;

    @Autowired
    MockMvc mvc;

    private StagedProjects projects;

    /** Projects that refused forms leave as they are. */
    private final Map<String, String> ready = new HashMap<>();

    @BeforeAll
    void start() {
        projects = new StagedProjects(beans);
    }

    @AfterEach
    void signOut() {
        SignedInActor.signOut();
    }

    static List<Sample> samples() {
        return Sample.ALL;
    }

    @ParameterizedTest
    @MethodSource("changing")
    void filledInRightlyItIsDoneOnceAndOnlyOnce(Sample sample) throws Exception {
        String reference = sample.project().apply(projects);
        String url = sample.url().apply(projects, reference);
        Map<String, String> form = rightly(sample, reference);

        MockHttpServletResponse first = send(sample, url, form);
        MockHttpServletResponse second = send(sample, url, form);

        assertThat(first.getStatus()).isEqualTo(303);
        assertThat(first.getRedirectedUrl()).startsWith("/projects/" + reference);
        assertThat(second.getStatus()).as("the same page sent again").isEqualTo(409);
    }

    static Stream<Sample> changing() {
        return Sample.ALL.stream().filter(Sample::changes);
    }

    static Stream<Arguments> mandatoryFields() {
        return each(sample -> sample.mandatory().stream());
    }

    @ParameterizedTest
    @MethodSource("mandatoryFields")
    void anEmptyFieldIsNamed(Sample sample, String field) throws Exception {
        refusedInBothLanguages(sample, Map.of(field, ""));
        for (String nothing : List.of("   ", "\n\n", "\u2003")) {
            refused(sample, Map.of(field, nothing));
        }
    }

    static Stream<Arguments> texts() {
        return each(sample -> sample.texts().keySet().stream());
    }

    @ParameterizedTest
    @MethodSource("texts")
    void aTextThatIsTooLongIsKept(Sample sample, String field) throws Exception {
        String tooLong = MARK + "x".repeat(sample.texts().get(field) + 1 - MARK.length());
        assertThat(refusedInBothLanguages(sample, Map.of(field, tooLong)))
                .contains(MARK_ON_PAGE)
                .contains("x".repeat(100));
        refused(sample, Map.of(field, MARK + "y".repeat(200_000)));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void theLongestTextFits(Sample sample, String field) throws Exception {
        String reference = sample.project().apply(projects);
        String longest = "é".repeat(sample.texts().get(field));
        Map<String, String> form = rightly(sample, reference);
        form.put(field, longest);
        assertThat(send(sample, sample.url().apply(projects, reference), form).getStatus())
                .isEqualTo(303);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void aNulByteIsRefused(Sample sample, String field) throws Exception {
        assertThat(send(sample, url(sample), with(sample, Map.of(field, "a\0b")))
                        .getStatus())
                .isEqualTo(400);
    }

    static Stream<Arguments> dates() {
        return each(sample -> sample.dates().stream());
    }

    @ParameterizedTest
    @MethodSource("dates")
    void aDateThatDoesNotExistIsKeptAndNamed(Sample sample, String field) throws Exception {
        for (String wrong :
                List.of("31-02-2026", "2026-02-31", "morgen <3", "01-01-9999", "9999-01-01", "22/11/2026")) {
            assertThat(refused(sample, Map.of(field, wrong)))
                    .contains(wrong.replace("<", "&lt;"))
                    .contains("Vul een bestaande datum in");
        }
    }

    @ParameterizedTest
    @MethodSource("changing")
    void aStalePageKeepsWhatWasTypedAndTakesTheNewVersion(Sample sample) throws Exception {
        Map<String, String> form = with(sample, Map.of());
        form.replaceAll(
                (field, value) -> field.equals("version") ? "999" : field.equals("read") ? "a".repeat(64) : value);
        form.replaceAll((field, value) -> sample.texts().containsKey(field) ? MARK + value : value);
        MockHttpServletResponse answer = send(sample, url(sample), form);
        String page = answer.getContentAsString();
        assertThat(answer.getStatus()).isEqualTo(409);
        assertThat(summary(page)).contains("Iemand heeft dit gegeven gewijzigd");
        assertThat(page).contains("class=\"note\"");
        if (!sample.texts().isEmpty()) {
            assertThat(page).contains(MARK_ON_PAGE);
        }
        assertThat(with(sample, Map.of())).containsAllEntriesOf(version(page));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aVersionThatIsNoNumberIsRefused(Sample sample) throws Exception {
        for (String wrong : List.of("abc", "99999999999999999999", "1.5")) {
            assertThat(send(sample, url(sample), with(sample, Map.of("version", wrong)))
                            .getStatus())
                    .isIn(400, 422);
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void withoutItsTokenItIsRefused(Sample sample) throws Exception {
        MockHttpServletRequestBuilder request = post(url(sample)).with(SignedIn.as(sample.account()));
        with(sample, Map.of()).forEach(request::param);
        assertThat(mvc.perform(request).andReturn().getResponse().getStatus()).isEqualTo(403);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void whoIsNotSignedInIsAskedTo(Sample sample) throws Exception {
        MockHttpServletRequestBuilder request = post(url(sample)).with(csrf());
        MockHttpServletResponse answer = mvc.perform(request).andReturn().getResponse();
        String next = answer.getForwardedUrl() == null ? answer.getRedirectedUrl() : answer.getForwardedUrl();
        assertThat(next).contains("/sign-in");
    }

    /** Sends it in Dutch and in English; gives the Dutch page. */
    private String refusedInBothLanguages(Sample sample, Map<String, String> wrong) throws Exception {
        String dutch = refused(sample, wrong);
        Map<String, String> form = with(sample, wrong);
        form.put("locale", "en");
        String english = send(sample, url(sample), form).getContentAsString();
        assertThat(summary(english)).isNotBlank().doesNotContainPattern(DUTCH);
        return dutch;
    }

    /** Sends it in Dutch; gives the page. */
    private String refused(Sample sample, Map<String, String> wrong) throws Exception {
        MockHttpServletResponse dutch = send(sample, url(sample), with(sample, wrong));
        assertThat(dutch.getStatus()).as("%s", wrong).isEqualTo(422);
        assertThat(summary(dutch.getContentAsString())).isNotBlank().doesNotContainPattern(ENGLISH);
        return dutch.getContentAsString();
    }

    private MockHttpServletResponse send(Sample sample, String url, Map<String, String> form) throws Exception {
        MockHttpServletRequestBuilder request = post(url).with(csrf()).with(SignedIn.as(sample.account()));
        form.forEach(request::param);
        MockHttpServletResponse response = mvc.perform(request).andReturn().getResponse();
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        return response;
    }

    private String url(Sample sample) {
        return sample.url().apply(projects, reference(sample));
    }

    private String reference(Sample sample) {
        return ready.computeIfAbsent(sample.name(), any -> sample.project().apply(projects));
    }

    private Map<String, String> with(Sample sample, Map<String, String> other) throws Exception {
        Map<String, String> form = rightly(sample, reference(sample));
        form.putAll(other);
        return form;
    }

    private Map<String, String> rightly(Sample sample, String reference) throws Exception {
        Map<String, String> form = new HashMap<>(sample.right().apply(projects));
        MockHttpServletRequestBuilder open =
                get(sample.url().apply(projects, reference)).with(SignedIn.as(sample.account()));
        form.putAll(version(mvc.perform(open).andReturn().getResponse().getContentAsString()));
        return form;
    }

    private static Stream<Arguments> each(java.util.function.Function<Sample, Stream<String>> fields) {
        return Sample.ALL.stream()
                .flatMap(sample -> fields.apply(sample).sorted().map(field -> Arguments.of(sample, field)));
    }

    private static String summary(String page) {
        Matcher found = SUMMARY.matcher(page);
        return found.find()
                ? found.group().replaceAll("(?s)^[^>]*>|<[^>]*>", " ").strip()
                : "";
    }

    /** As the form on the page sends it. */
    private static Map<String, String> version(String page) {
        Matcher found = VERSION.matcher(page);
        return found.find() ? Map.of(found.group(1), found.group(2)) : Map.of("version", "none");
    }
}
