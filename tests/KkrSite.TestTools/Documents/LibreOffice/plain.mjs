// The same agenda as plain text, one line for each paragraph: the reference for every other format.
const withoutLinks = text => text.replace(/\{([^|}]*)\|[^}]*\}/g, '$1')

export function plainText(agenda) {
  const lines = [`KKR ${agenda.council}`, '', `Dato: ${agenda.date} ${agenda.time}`, '', `Sted: ${agenda.place}`, '']
  for (const item of agenda.items) {
    lines.push(`${item.number}. ${item.title}`)
    if (item.case) lines.push(`${item.case} ${item.initials}`)
    lines.push('')
    for (const section of item.sections ?? []) {
      lines.push(section.heading)
      let count = 0
      for (const block of section.blocks) {
        if (block.p) lines.push(withoutLinks(block.p))
        if (block.b) lines.push(`• ${withoutLinks(block.b)}`)
        if (block.n) lines.push(`${++count}. ${withoutLinks(block.n)}`)
        if (block.a) lines.push(`./. ${withoutLinks(block.a)}`)
      }
      lines.push('')
    }
  }
  return lines.join('\n') + '\n'
}
