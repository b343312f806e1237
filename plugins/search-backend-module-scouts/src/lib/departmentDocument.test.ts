import {
  departmentDocumentSchema,
  PostView,
} from '@rathaus/plugin-scouts-common';
import { DepartmentTree } from '@rathaus/plugin-search-node';
import { aDepartment, aPost, aTerm } from '../__testUtils__/directory';
import { toDepartmentDocument } from './departmentDocument';

const TREE = new DepartmentTree([
  { ref: 'group:default/hochbau', parent: 'group:default/bauen' },
  { ref: 'group:default/bauen', type: 'fachbereich' },
]);

function documentOf(posts: PostView[]) {
  return toDepartmentDocument(
    aDepartment('hochbau', posts, 'Hochbau'),
    TREE,
    '2026-11-22',
  );
}

describe('toDepartmentDocument', () => {
  it('says who is in office, who deputises, and what is vacant', () => {
    const document = documentOf([
      aPost({
        state: 'appointed',
        term: aTerm('Ada Beispiel', [
          { personName: 'Bea Muster', to: '2026-11-22' },
          { personName: 'Cleo Probe', to: '2026-11-21' },
        ]),
      }),
      aPost({ title: 'Zweiter Scout', interimName: 'Dora Schema' }),
      aPost({ title: 'Dritter Scout' }),
    ]);
    expect(document).toEqual({
      title: 'Hochbau',
      text: [
        'Digital Scout: Ada Beispiel, Vertretung: Bea Muster',
        'Zweiter Scout: unbesetzt, vertretungsweise Dora Schema',
        'Dritter Scout: unbesetzt',
      ].join('\n'),
      location: '/scouts/fachbereich/hochbau',
      aliases: ['hochbau'],
      keywords: 'Digital Scouts\nAda Beispiel\nBea Muster\nDora Schema',
      ref: 'group:default/hochbau',
      owner: 'group:default/hochbau',
      department: 'group:default/bauen',
      scouts: ['Ada Beispiel', 'Dora Schema'],
      vacantPosts: 2,
    });
    expect(departmentDocumentSchema.parse(document)).toEqual(document);
  });

  it.each(['nominated', 'confirmed', 'accepted'] as const)(
    'does not tell who is %s',
    state => {
      const document = documentOf([
        aPost({ state, term: aTerm('Ada Beispiel') }),
      ]);
      expect(document.text).toBe('Digital Scout: unbesetzt');
      expect(JSON.stringify(document)).not.toMatch(/Ada|Beteiligte/);
    },
  );

  it('leaves out posts that were given up', () => {
    expect(documentOf([aPost({ state: 'closed' })])).toMatchObject({
      text: '',
      vacantPosts: 0,
    });
  });
});
