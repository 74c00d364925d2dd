/* The plus sign offers what pages of this kind are written with. Blocks of other kinds that a page has stay, and can be
   changed. Not a module: Wagtail builds the form as soon as it is read. */

class BodyBlockDefinition extends window.wagtailStreamField.blocks.StreamBlockDefinition {
  constructor(name, groups, initialStates, meta) {
    super(name, groups, initialStates, meta);
    this.groupedChildBlockDefs = groups
      .map(([group, blocks]) => [group, blocks.filter((block) => meta.offered.includes(block.name))])
      .filter(([, blocks]) => blocks.length);
  }
}

window.telepath.register("chapterhouse.BodyBlock", BodyBlockDefinition);
