package nl.tweespan.account.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Unreadable requests, as the real server meets them. */
class RunningRegistryTests extends RunningRegistry {

    @ParameterizedTest
    @CsvSource({
        "/administration/people?q=a%00b, 400",
        "/administration/people?q=%ff, 400",
        "/administration/%00, 400",
        "/administration/%ff, 400",
        "//administration/people, 400",
        "/administration/people;x=1, 400",
        "/administration/people?page=99999999999, 400",
        "/administration/people?page=99999999, 200",
        "/administration/people?page=-1, 200",
        "/administration/people/x, 400",
        "/no-such-page, 404",
        "/actuator/env, 403"
    })
    void badAddressesGetAPage(String address, int status) throws Exception {
        signIn();
        HttpResponse<String> answer = raw("GET", address, "", "text/plain");
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).contains("<h1").doesNotContain("Tomcat").doesNotContain("Exception");
    }

    @ParameterizedTest
    @CsvSource({
        "POST, multipart/form-data, x, 400",
        "POST, multipart/form-data; boundary=x, x, 403",
        "POST, application/x-www-form-urlencoded, name=%ZZ, 400",
        "POST, application/x-www-form-urlencoded, name=x, 403",
        "DELETE, text/plain, '', 403",
        "FOO, text/plain, '', 405"
    })
    void badFormsGetAPage(String method, String type, String body, int status) throws Exception {
        signIn();
        HttpResponse<String> answer = raw(method, "/administration/people", body, type);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).contains("<h1").doesNotContain("Tomcat").doesNotContain("Exception");
    }

    @Test
    void aBodyBeyondTheLimitIsTooLarge() throws Exception {
        signIn();
        String body = "name=" + "x".repeat(3_000_000);
        assertThat(raw("POST", "/administration/people", body, "application/x-www-form-urlencoded")
                        .statusCode())
                .isEqualTo(413);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/projects", "/sign-out", "/account/password"})
    void whatIsNoFormIsRefused(String path) throws Exception {
        signIn();
        for (String type : List.of("application/json", "text/plain", "application/xml")) {
            assertThat(raw("POST", path, "{\"a\":1}", type).statusCode())
                    .as(type)
                    .isEqualTo(415);
        }
    }
}
