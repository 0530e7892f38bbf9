package vn.cchc

import kotlinx.serialization.json.Json
import kotlinx.serialization.json.JsonArray
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonNull
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive
import kotlinx.serialization.json.booleanOrNull
import kotlinx.serialization.json.longOrNull
import vn.cchc.wire.Packer
import vn.cchc.wire.Unpacker
import vn.cchc.wire.pack
import vn.cchc.wire.unpack
import java.nio.file.Path
import kotlin.io.path.readText

/** The project's top folder. */
internal val ROOT: Path = Path.of(System.getProperty("cchc.root")).toAbsolutePath().normalize()

internal fun json(path: Path): JsonObject = Json.parseToJsonElement(path.readText()) as JsonObject

/** A canonical value as it crosses to the core. */
internal fun packed(value: JsonElement): ByteArray = pack { write(value) }

/** What the core gave, as JSON. */
internal fun unpacked(bytes: ByteArray): JsonElement = unpack(bytes) { json() }

private fun Packer.write(value: JsonElement) {
    when (value) {
        is JsonNull -> nil()
        is JsonObject -> dictionary(value) { write(it) }
        is JsonArray -> list(value) { write(it) }
        is JsonPrimitive -> when {
            value.isString -> write(value.content)
            value.booleanOrNull != null -> write(value.content == "true")
            else -> write(requireNotNull(value.longOrNull) { "$value is no whole number" })
        }
    }
}

private fun Unpacker.json(): JsonElement = when (type()) {
    Unpacker.Type.NIL -> JsonNull.also { skip() }
    Unpacker.Type.BOOLEAN -> JsonPrimitive(boolean())
    Unpacker.Type.NUMBER -> JsonPrimitive(long())
    Unpacker.Type.TEXT -> JsonPrimitive(text())
    Unpacker.Type.LIST -> JsonArray(list { json() })
    Unpacker.Type.MAP -> JsonObject(dictionary { json() })
}
