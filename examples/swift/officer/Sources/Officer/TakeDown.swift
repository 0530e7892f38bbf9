import Cchc

/// Takes feedback down and registers it. Who sent it is sealed at once: the file holds nobody's name in clear.
func takeDown(_ text: String, from citizen: Contact, unit: UnitId, in store: Store) async throws -> Feedback {
    let about = try await store.procedures.related(text: text, limit: 1)
    return try await store.feedback.receive(
        kind: .report,
        channel: .inPerson,
        text: text,
        contact: citizen,
        unit: unit,
        procedures: about.map(\.procedure),
        register: true
    )
}
