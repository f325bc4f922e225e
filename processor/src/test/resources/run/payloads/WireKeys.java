package use;

import static use.Examples.again;
import static use.Examples.read;
import static use.Examples.write;

import dev.herald.value.Bytes;
import dev.herald.wire.DataType;
import dev.herald.wire.RefusedException;
import forms.BriefPayload;
import forms.FailedPayload;
import forms.FailurePayload;
import forms.PlainPayload;
import java.util.List;
import namings.AsIsPayload;
import namings.CamelPayload;
import namings.KebabPayload;

/** Looks at the keys on the wire, as each style makes them, and reads them again. */
final class WireKeys {
    private static final KebabPayload KEBAB =
            KebabPayload.builder().powerState("on").size(1).odd(true).build();

    private static final String KEBAB_JSON = wrapped(
            "name-spaces.two_object", "KebabPayload", "{'$odd key':true,'power-state':'on','size':1}");

    private WireKeys() {}

    static void wordsMayHaveHyphensBetweenThem() {
        comesBack(KebabPayload.TYPE, KEBAB, KEBAB_JSON);
    }

    static void wordsMayHaveCapitalsBelowAPrefixOfTheirOwn() {
        comesBack(
                CamelPayload.TYPE,
                CamelPayload.builder().power_state("on").nestedOne(KEBAB).build(),
                wrapped("my-app.object", "CamelPayload", "{'nestedOne':" + KEBAB_JSON + ",'powerState':'on'}"));
    }

    static void namesOfAccessorsMayStayAsTheyAre() {
        comesBack(
                AsIsPayload.TYPE,
                AsIsPayload.builder().typeURI("a").power_state("b").TypeURL("c").build(),
                "{'TypeURL':'c','power_state':'b','typeURI':'a'}");
    }

    static void whatIsEmptyIsLeftOutWhereThatIsTheStyle() {
        comesBack(BriefPayload.TYPE, BriefPayload.builder().id("a").build(), "{'id':'a'}");
        comesBack(
                BriefPayload.TYPE,
                BriefPayload.builder()
                        .id("a")
                        .size(1)
                        .groups(List.of())
                        .plain(PlainPayload.builder()
                                .failure(FailurePayload.builder().message("b").build())
                                .build())
                        .token("c")
                        .build(),
                "{'groups':[],'id':'a','plain':{'failure':'b','note':null},'size':1,'token':'c'}");
    }

    static void whatIsAlwaysEmptyKeepsItsPlaceAndTakesNoValue() {
        FailedPayload failed = FailedPayload.builder().message("no").build();
        comesBack(FailedPayload.TYPE, failed, "{'code':null,'message':'no','note':null,'result':null}");
        Expect.equal(failed.result().isPresent() || failed.note().isPresent() || failed.code().isPresent(), false);
        Expect.equal(failed.toString(), "FailedPayload{message=no, result=null, note=null, code=null}");
        Expect.equal(read(FailedPayload.TYPE, Bytes.utf8("{\"message\":\"no\"}")), failed);
        refuses("{'message':'no','result':{}}", "WRONG_TYPE at $.result: found an object; readable would be null");
        refuses("{'message':'no','note':'null'}", "WRONG_TYPE at $.note: found \"null\"; readable would be null");
        refuses("{'message':'no','code':0}", "WRONG_TYPE at $.code: found 0; readable would be null");
    }

    private static void refuses(String json, String why) {
        Expect.failure(
                () -> read(FailedPayload.TYPE, Bytes.utf8(json.replace('\'', '"'))), RefusedException.class, why);
    }

    private static String wrapped(String prefix, String name, String data) {
        return "{'" + prefix + ".namespace':'name-spaces.two','" + prefix + ".name':'" + name + "','" + prefix
                + ".version':'1.0','" + prefix + ".data':" + data + "}";
    }

    private static <P> void comesBack(DataType<P> type, P payload, String json) {
        Expect.equal(write(type, payload).utf8(), json.replace('\'', '"'));
        Expect.equal(again(type, payload), payload);
    }
}
