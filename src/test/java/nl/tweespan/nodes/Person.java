package nl.tweespan.nodes;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import nl.tweespan.Answer;

/** Somebody with a browser, whom a balancer sends now to one node and then to another. */
final class Person {

    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(20))
            .build();
    private static final String SESSION = "SESSION";

    private final Map<String, String> cookies = new ConcurrentHashMap<>();

    /** Signs in with an account of the demo; the node that started last knows the password. */
    static Person signedIn(String account, Node... nodes) {
        Person person = new Person();
        for (Node node : nodes) {
            Answer answer = person.send(node, person.get(node, "/sign-in").form("/sign-in", account));
            if (answer.status() < 400
                    && answer.location() != null
                    && !answer.location().contains("sign-in")) {
                return person;
            }
        }
        throw new AssertionError(account + " cannot sign in");
    }

    static Person withSession(String cookie) {
        Person person = new Person();
        person.cookies.put(SESSION, cookie);
        return person;
    }

    /** The cookie that names the session. */
    String session() {
        return cookies.get(SESSION);
    }

    Answer get(Node node, String path) {
        return asking(node, path).join();
    }

    CompletableFuture<Answer> asking(Node node, String path) {
        return send(request(node, path).GET().build());
    }

    /** The page, which must be there. */
    Answer read(Node node, String path) {
        Answer page = get(node, path);
        assertThat(page.status()).as(path + ": " + page).isEqualTo(200);
        return page;
    }

    Answer send(Node node, Answer.Form form) {
        String body = form.fields().stream()
                .map(field -> encode(field.name()) + "=" + encode(field.value()))
                .collect(Collectors.joining("&"));
        return send(request(node, form.action())
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build())
                .join();
    }

    /** Sends the form, which must be taken. */
    Answer does(Node node, Answer.Form form) {
        Answer answer = send(node, form);
        assertThat(answer.status()).as(form.action() + ": " + answer).isBetween(302, 303);
        return answer;
    }

    /** Sends the form with a file in it, which must be taken. */
    Answer uploads(Node node, Answer.Form form, String field, String name, String text) {
        String boundary = "boundary-" + UUID.randomUUID();
        StringBuilder body = new StringBuilder();
        form.with(field)
                .fields()
                .forEach(each -> body.append("--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
                        .formatted(boundary, each.name(), each.value())));
        body.append("--%s\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"%s\"\r\n\r\n%s\r\n--%s--\r\n"
                .formatted(boundary, field, name, text, boundary));
        Answer answer = send(request(node, form.action())
                        .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                        .POST(HttpRequest.BodyPublishers.ofString(body.toString()))
                        .build())
                .join();
        assertThat(answer.status()).as(form.action() + ": " + answer).isBetween(302, 303);
        return answer;
    }

    private HttpRequest.Builder request(Node node, String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(node.url(path)))
                .timeout(Duration.ofSeconds(60))
                .header("Accept", "text/html");
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        return request;
    }

    private CompletableFuture<Answer> send(HttpRequest request) {
        return HTTP.sendAsync(request, BodyHandlers.ofString()).thenApply(this::page);
    }

    private Answer page(HttpResponse<String> response) {
        for (String cookie : response.headers().allValues("Set-Cookie")) {
            String[] named = cookie.split(";", 2)[0].split("=", 2);
            if (named[1].isEmpty()) {
                cookies.remove(named[0]);
            } else {
                cookies.put(named[0], named[1]);
            }
        }
        String location = response.headers().firstValue("Location").orElse(null);
        return new Answer(response.statusCode(), response.body(), location);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
