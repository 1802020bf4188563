package dev.awaitbot.chat.playground;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may change something, and what is said to whoever may not. */
class GuardTest {
    private static final String HELLO = "{'person':'ruth','conversation':'support','text':'Hello'}";

    @TempDir
    Path folder;

    @Test
    void another_site_changes_nothing() throws Exception {
        try (var workshop = Workshop.open(folder)) {
            int before = workshop.bot.heard.size();
            for (String[] headers : new String[][] {
                {"Sec-Fetch-Site", "cross-site"}, {"Origin", "https://evil.example"}, {"Sec-Fetch-Site", "same-site"}
            }) {
                assertThat(workshop.raw("POST", "/playground/api/post", HELLO, headers)
                                .statusCode())
                        .isEqualTo(403);
            }
            assertThat(workshop.bot.heard).hasSize(before);
            assertThat(workshop.raw("POST", "/playground/api/post", HELLO, "Origin", workshop.address())
                            .statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void a_form_of_a_foreign_page_is_no_json() throws Exception {
        try (var workshop = Workshop.open(folder)) {
            var request = java.net.http.HttpRequest.newBuilder(
                            java.net.URI.create(workshop.address() + "/playground/api/post"))
                    .header("Content-Type", "text/plain")
                    .POST(java.net.http.HttpRequest.BodyPublishers.ofString(HELLO.replace('\'', '"')))
                    .build();
            assertThat(workshop.client()
                            .send(request, java.net.http.HttpResponse.BodyHandlers.ofString())
                            .statusCode())
                    .isEqualTo(415);
        }
    }

    @Test
    void a_large_body_is_refused() throws Exception {
        try (var workshop = Workshop.open(folder)) {
            String large = "{'person':'ruth','conversation':'support','text':'" + "x".repeat(70_000) + "'}";
            assertThat(workshop.status("post", large)).isEqualTo(413);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "post   | nonsense                                              | 400 | The body is not JSON.",
                "post   | [1]                                                   | 400 | The body is a JSON object.",
                "post   | {'conversation':'launch','text':'x'}                  | 400 | \"person\" is missing.",
                "post   | {'person':'zoe','conversation':'launch','text':'x'}   | 404 | Nobody called \"zoe\" is here. There are: ines, joel, ruth.",
                "post   | {'person':'ines','conversation':'x','text':'x'}       | 404 | There is no conversation \"x\"",
                "post   | {'person':'ines','conversation':'dm-joel','text':'x'} | 403 | ines is not in dm-joel.",
                "post   | {'person':'ines','conversation':'launch','text':' '}  | 400 | \"text\" is missing.",
                "post   | {'person':'ines','conversation':'launch','text':7}    | 400 | \"text\" is a string.",
                "edit   | {'person':'ines','conversation':'launch','message':'1','text':'x'} | 404 | There is no message \"1\"",
                "wind   | {}                                                    | 400 | Say one of \"to\"",
                "wind   | {'by':'PT1H','next':'monday'}                         | 400 | Say one of \"to\"",
                "wind   | {'by':'tomorrow'}                                     | 400 | \"by\" is a while like PT1H",
                "wind   | {'by':'P365D'}                                        | 400 | The clock can be wound by 92 days at a time.",
                "wind   | {'to':'soon'}                                         | 400 | \"to\" is an instant",
                "wind   | {'next':'year'}                                       | 400 | \"next\" is \"follow-up\" or \"monday\".",
            })
    void bad_input_is_told_why(String name, String json, int status, String sentence) throws Exception {
        try (var workshop = Workshop.open(folder)) {
            var answer = workshop.raw("POST", "/playground/api/" + name, json);
            assertThat(Json.MAPPER.readTree(answer.body()).get("error").stringValue())
                    .startsWith(sentence);
            assertThat(answer.statusCode()).isEqualTo(status);
        }
    }

    @Test
    void nobody_changes_what_another_wrote() throws Exception {
        try (var workshop = Workshop.open(folder)) {
            String plan = workshop.message("read the plan").value();
            assertThat(workshop.status(
                            "edit", "{'person':'joel','conversation':'launch','message':'" + plan + "','text':'x'}"))
                    .isEqualTo(403);
        }
    }
}
