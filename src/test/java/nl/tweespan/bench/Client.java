package nl.tweespan.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.Collectors;
import nl.tweespan.Answer;

/** Somebody who is signed in with a demo account and reads one page after the other, over one connection. */
final class Client {

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager())
            .build();
    private final int port;

    private Client(int port) {
        this.port = port;
    }

    static Client signedIn(int port, String account) throws InterruptedException {
        Client client = new Client(port);
        Answer answer = client.send(client.get("/sign-in").form("/sign-in", account));
        if (answer.status() >= 400
                || answer.location() == null
                || answer.location().contains("sign-in")) {
            throw new IllegalStateException(account + " cannot sign in: " + answer);
        }
        return client;
    }

    Answer get(String path) throws InterruptedException {
        return send(request(path).GET());
    }

    Answer send(Answer.Form form) throws InterruptedException {
        String body = form.fields().stream()
                .map(field -> encode(field.name()) + "=" + encode(field.value()))
                .collect(Collectors.joining("&"));
        return send(request(form.action())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(Duration.ofSeconds(60))
                .header("Accept", "text/html");
    }

    private Answer send(HttpRequest.Builder request) throws InterruptedException {
        HttpResponse<String> answer;
        try {
            answer = http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException broken) {
            return new Answer(0, "", null);
        }
        return new Answer(
                answer.statusCode(),
                answer.body(),
                answer.headers().firstValue("Location").orElse(null));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
