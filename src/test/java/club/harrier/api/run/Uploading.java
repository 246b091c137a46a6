package club.harrier.api.run;

import club.harrier.Cast.Person;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.GZIPOutputStream;

/// Sends files as an athlete's browser or app would.
final class Uploading {
    private Uploading() {}

    static RequestSpecification multipart(Person person) {
        return person.calls().contentType("multipart/form-data");
    }

    static RequestSpecification form(Person person, byte[] file, String name) {
        return multipart(person).multiPart("file", name, file);
    }

    static Response send(Person person, byte[] file) {
        return form(person, file, "run.tcx").post("/activities");
    }

    static ValidatableResponse upload(Person person, byte[] file) {
        return send(person, file).then();
    }

    static byte[] gzip(byte[] plain) {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(plain);
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        return packed.toByteArray();
    }
}
